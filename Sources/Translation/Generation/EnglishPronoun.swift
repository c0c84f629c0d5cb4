/// What belongs to the subject that a pronoun stands for: *he*, *his*, *himself*.
enum EnglishPronoun {
    /// Possessives, by subject pronoun; nothing for *it* and what else is no person.
    static let possessives = [
        "I": "my", "you": "your", "he": "his", "she": "her", "we": "our", "they": "their",
    ]
    /// Possessives of the person in an Italian clitic; the third person has other forms in other places.
    static let possessivesOfClitics = ["mi": "my", "ti": "your", "ci": "our", "vi": "your"]
    /// Reflexives, by subject pronoun; nothing for *it* and what else is no person.
    static let reflexives = [
        "I": "myself", "you": "yourself", "he": "himself", "she": "herself", "we": "ourselves", "they": "themselves",
    ]
}

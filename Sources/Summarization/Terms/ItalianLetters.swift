/// Letters of Italian words in Latin-1, and the regions of a word that stemming looks at.
enum ItalianLetters {
    /// One byte a letter; acute accents become grave. `false`, and nothing changed, where a letter is not Italian.
    static func toLatin1(_ word: inout [UInt8]) -> Bool {
        guard let first = word.firstIndex(where: { $0 >= 0x80 }) else { return true }
        var letters = Array(word[..<first])
        var index = first
        while index < word.count {
            if word[index] < 0x80 {
                letters.append(word[index])
                index += 1
            } else if word[index] == 0xC3, index + 1 < word.count, let letter = vowel(word[index + 1]) {
                letters.append(letter)
                index += 2
            } else {
                return false
            }
        }
        word = letters
        return true
    }

    /// The vowel whose UTF-8 is C3 and this byte.
    private static func vowel(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0xA0, 0xA1: 0xE0
        case 0xA8, 0xA9: 0xE8
        case 0xAC, 0xAD: 0xEC
        case 0xB2, 0xB3: 0xF2
        case 0xB9, 0xBA: 0xF9
        default: nil
        }
    }

    /// Without accent and mark.
    @inline(__always)
    static func plain(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0xE0: UInt8(ascii: "a")
        case 0xE8: UInt8(ascii: "e")
        case 0xEC, UInt8(ascii: "I"): UInt8(ascii: "i")
        case 0xF2: UInt8(ascii: "o")
        case 0xF9, UInt8(ascii: "U"): UInt8(ascii: "u")
        default: letter
        }
    }

    /// A letter of *aeiouàèìòù*, told by one bit of 32: a table costs no jump that the processor may foresee wrongly.
    @inline(__always)
    static func isVowel(_ letter: UInt8) -> Bool {
        let row: UInt32 = letter >= 0xE0 ? 0b10_0000_0100_0001_0001_0000_0001 : 0b10_0000_1000_0010_0010_0010
        return (letter >= 0xE0 || letter & 0xE0 == 0x60) && row >> UInt32(letter & 0x1F) & 1 == 1
    }

    /// A vowel that a noun, adjective or verb may end in.
    static func isFinalVowel(_ letter: UInt8) -> Bool {
        isVowel(letter) && letter != UInt8(ascii: "u") && letter != 0xF9
    }

    /// The u of qu, and i and u between vowels, count as consonants and are written `U` and `I`.
    static func markConsonants(_ word: inout [UInt8]) {
        word.withUnsafeMutableBufferPointer { letters in
            for index in letters.indices.dropFirst() {
                let letter = letters[index]
                guard letter == UInt8(ascii: "u") || letter == UInt8(ascii: "i") else { continue }
                let afterQ = letter == UInt8(ascii: "u") && letters[index - 1] == UInt8(ascii: "q")
                let between = index + 1 < letters.count && isVowel(letters[index - 1]) && isVowel(letters[index + 1])
                if afterQ || between { letters[index] = letter & 0xDF }
            }
        }
    }

    /// Takes accents and marks off.
    static func makePlain(_ word: inout [UInt8]) {
        word.withUnsafeMutableBufferPointer { letters in
            for index in letters.indices { letters[index] = plain(letters[index]) }
        }
    }

    /// RV begins after the vowel that follows a second consonant, after the consonant that follows two vowels, or
    /// after the third letter.
    static func startOfRV(_ letters: UnsafeBufferPointer<UInt8>) -> Int {
        guard letters.count > 2 else { return letters.count }
        func after(_ isWanted: (UInt8) -> Bool) -> Int {
            letters[2...].firstIndex(where: isWanted).map { $0 + 1 } ?? letters.count
        }
        if !isVowel(letters[1]) { return after(isVowel) }
        if isVowel(letters[0]) { return after { !isVowel($0) } }
        return 3
    }

    /// The place after the first consonant that follows a vowel.
    static func afterVowelAndConsonant(_ letters: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < letters.count, !isVowel(letters[index]) { index += 1 }
        while index < letters.count, isVowel(letters[index]) { index += 1 }
        return min(index + 1, letters.count)
    }
}

import Lexicon

/// Renders object clitics as the pronouns that follow the English verb: *glielo ha dato* → *gave it to him*.
extension SentenceTransfer {
    func renderClitics(_ group: VerbGroup, _ index: Int) -> [EnglishWord] {
        let sense = chunks[index].sense
        let frames = sense?.information.frames ?? [:]
        let isSwap = sense?.information.flags.contains("swap") == true
        var direct: String?
        var indirect: String?
        var other: [String] = []
        for clitic in group.clitics {
            switch clitic {
            case "lo": direct = objectPronoun(.masculine)
            case "la": direct = objectPronoun(.feminine)
            case "li", "le": direct = "them"
            case "gli": indirect = "him"
            case "gli:f": indirect = "her"
            case "mi", "ti", "ci", "vi":
                if isOwn(clitic, group) || isSwap { continue }
                if clitic == "ci", words[group.main].lemma == "essere" { continue }
                if clitic == "vi", group.person == 3, words[group.main].lemma == "essere" { continue }
                let pronoun = ["mi": "me", "ti": "you", "ci": "us", "vi": "you"][clitic] ?? ""
                if direct != nil || takesDative(index) { indirect = pronoun } else { direct = pronoun }
            case "ne": if chunks[index].object == nil, let text = partitive(group, frames) { other.append(text) }
            case "si": if let text = reflexive(group, index) { direct = direct ?? text }
            default: break
            }
        }
        return arranged(direct: direct, indirect: isSwap ? nil : indirect, other: other, frames: frames, sense: sense)
    }

    private func arranged(
        direct: String?, indirect: String?, other: [String], frames: [String: String], sense: Sense?
    ) -> [EnglishWord] {
        var result: [String] = []
        if let indirect, direct == nil, sense?.information.flags.contains("dat") == true || frames["a"] == "0" {
            result.append(indirect)
        } else {
            if let direct {
                if let particle = frames["obj"], particle != "0" { result.append(particle) }
                result.append(direct)
            }
            if let indirect {
                let preposition = frames["a"] ?? "to"
                if preposition != "0" { result.append(preposition) }
                result.append(indirect)
            }
        }
        return (result + other).flatMap { $0.split(separator: " ") }.map { EnglishWord(String($0)) }
    }

    private func isOwn(_ clitic: String, _ group: VerbGroup) -> Bool {
        guard group.isFinite else { return isPronominal(group) }
        return switch clitic {
        case "mi": group.person == 1 && group.number == .singular
        case "ti": group.person == 2 && group.number == .singular
        case "ci": group.person == 1 && group.number == .plural
        case "vi": group.person == 2 && group.number == .plural
        default: false
        }
    }

    private func objectPronoun(_ gender: Gender) -> String {
        if discourse.subjectClass == "person", discourse.gender == gender || gender == .feminine {
            return gender == .feminine ? "her" : "him"
        }
        return "it"
    }

    private func takesDative(_ index: Int) -> Bool {
        guard let sense = chunks[index].sense else { return false }
        return chunks[index].object != nil || sense.information.flags.contains("dat") && sense.information.frames["obj"] == nil
    }

    private func partitive(_ group: VerbGroup, _ frames: [String: String]) -> String? {
        if let preposition = frames["di"] { return preposition == "0" ? "it" : preposition + " it" }
        return nil
    }

    /// *himself*, where a person does something to himself and the dictionary has no verb with *si*.
    private func reflexive(_ group: VerbGroup, _ index: Int) -> String? {
        guard !isPronominal(group), !isPassiveSi(group, index), !isImpersonalSi(group, index) else { return nil }
        guard let subject = chunks[index].subject, selector.semanticClass(resolved(subject)) == "person",
            chunks[index].object == nil, !lexicon.essereVerbs.contains(words[group.main].lemma)
        else { return nil }
        if group.number == .plural { return "themselves" }
        return chunks[subject].features.gender == .feminine ? "herself" : "himself"
    }
}

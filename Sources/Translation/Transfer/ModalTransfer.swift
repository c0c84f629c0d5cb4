import Lexicon

/// Renders *potere, dovere, volere, sapere, riuscire a* as English modals, or as phrases where the modal lacks the form.
///
/// Sees: *può fare*, *ha potuto fare*, *può aver fatto*, *avrebbe potuto fare*.
/// Writes: *can do*, *was able to do*, *may have done*, *could have done*.
struct ModalTransfer {
    let group: VerbGroup
    let lemma: String
    /// Whether the perfect is the infinitive's, after the modal: *deve aver fatto*.
    let isInnerPerfect: Bool
    let isSpoken: Bool

    func apply(to builder: inout VerbPhraseBuilder) {
        switch lemma {
        case "potere", "sapere": potere(&builder)
        case "riuscire a": riuscire(&builder)
        case "dovere": dovere(&builder)
        case "bisognare", "occorrere": bisognare(&builder)
        default: volere(&builder)
        }
    }

    private func potere(_ builder: inout VerbPhraseBuilder) {
        switch group.form {
        case .present, .subjunctivePresent, .conditional:
            if group.negatesInfinitive, !group.isPerfect || isInnerPerfect { return useModal("may", &builder) }
            if group.form == .conditional { return useModal("could", &builder) }
            if isInnerPerfect { return useModal("may", &builder) }
            if group.isPerfect { return builder.isNegated ? couldNot(&builder) : usePhrase("be able to", &builder) }
            useModal("can", &builder)
        case .imperfect where !group.isPerfect || isInnerPerfect, .pastHistoric, .subjunctiveImperfect:
            useModal("could", &builder)
        default: usePhrase("be able to", &builder)
        }
    }

    /// *non ha potuto fare* → *could not do*.
    private func couldNot(_ builder: inout VerbPhraseBuilder) {
        builder.isPerfect = false
        useModal("could", &builder)
    }

    private func riuscire(_ builder: inout VerbPhraseBuilder) {
        switch group.form {
        case .present where !group.isPerfect, .subjunctivePresent where !group.isPerfect: useModal("can", &builder)
        case .imperfect where !group.isPerfect: useModal("could", &builder)
        case .conditional where !group.isPerfect: useModal("could", &builder)
        case .present, .pastHistoric, .imperfect:
            if builder.isNegated, group.form != .imperfect { return couldNot(&builder) }
            usePhrase(isSpoken ? "manage to" : "be able to", &builder)
        default: usePhrase("be able to", &builder)
        }
    }

    private func dovere(_ builder: inout VerbPhraseBuilder) {
        switch group.form {
        case .present, .subjunctivePresent:
            if isInnerPerfect { return useModal("must", &builder) }
            if group.isPerfect { return usePhrase("have to", &builder) }
            // "deve essere tardi": what seems so; "non devi": there is no need.
            if isSpoken, !builder.isNegated, group.person != 1, builder.verb == "be", !builder.isPassive {
                return useModal("must", &builder)
            }
            if isSpoken, !builder.isNegated || group.person == 2 { return usePhrase("have to", &builder) }
            useModal("must", &builder)
        case .conditional: useModal("should", &builder)
        case .subjunctiveImperfect where !group.isPerfect: useModal("should", &builder)
        default: usePhrase("have to", &builder)
        }
    }

    /// *bisogna fare* → *we need to do*, *non bisogna fare* → *we must not do*.
    private func bisognare(_ builder: inout VerbPhraseBuilder) {
        switch group.form {
        case .present, .subjunctivePresent:
            if builder.isNegated {
                return lemma == "bisognare" ? useModal("must", &builder) : usePhrase("need to", &builder)
            }
            usePhrase(isSpoken ? "have to" : "need to", &builder)
        case .conditional: useModal("should", &builder)
        default: usePhrase("have to", &builder)
        }
    }

    private func volere(_ builder: inout VerbPhraseBuilder) {
        usePhrase(group.form == .conditional ? "like to" : "want to", &builder)
    }

    /// A modal keeps the passive and perfect of its verb: *avrebbe potuto essere fatto* → *could have been done*.
    private func useModal(_ modal: String, _ builder: inout VerbPhraseBuilder) {
        if [.infinitive, .gerund].contains(group.form) {
            return usePhrase(modal == "must" ? "have to" : "be able to", &builder)
        }
        if builder.modal != nil || builder.tense == .base { return }
        builder.modal = modal
        builder.tense = .present
    }

    private func usePhrase(_ phrase: String, _ builder: inout VerbPhraseBuilder) {
        var whole = builder.verb
        if builder.isPassive { whole = "be " + builder.verbs.inflect(whole, .participle) }
        if isInnerPerfect {
            whole = "have " + builder.verbs.inflect(builder.isPassive ? "be" : builder.verb, .participle)
            builder.isPerfect = false
        }
        builder.verb = phrase + " " + whole
        builder.isPassive = false
    }
}

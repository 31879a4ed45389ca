// Messages about a save that was interrupted, and about rounds in which others have a say.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<> save_interrupted{
    "Het bewaren van een wijziging werd in deze ronde onderbroken: sommige bestanden kunnen al nieuw zijn en andere nog oud. Voer eerst ‘switch recover’ uit: "
    "dat maakt de wijziging af, of zegt wie dat kan.",
    "Saving a change was interrupted in this round: some files may be new already and others still old. Run ‘switch recover’ first: it finishes the change, "
    "or says who can."};
inline constexpr Message<std::string_view> finished_first{
    "Een wijziging die onderbroken werd, is eerst afgemaakt: {}.", "A change that was interrupted has been finished first: {}."};
inline constexpr Message<std::string_view> unmarked_let_go{
    "Een wijziging die onderbroken werd, is niet afgemaakt, want ‘.switch-interrupted’ is weggenomen. Niet geschreven: {}.",
    "A change that was interrupted has not been finished, because ‘.switch-interrupted’ was taken away. Not written: {}."};
inline constexpr Message<> interrupted_elsewhere{
    "Het bewaren van een wijziging werd hier onderbroken, maar wat nog geschreven moest worden, is hier niet: het staat klaar bij wie de wijziging maakte. "
    "Laat die gebruiker ‘switch recover’ uitvoeren, op dezelfde computer en in dezelfde map. Kan dat niet meer, kijk de bestanden dan na "
    "(‘git diff’ toont wat al wijzigde) en ga verder met ‘switch recover --drop’.",
    "Saving a change was interrupted here, but what was still to be written is not here: it is kept ready for the user who made the change. "
    "Let that user run ‘switch recover’, on the same computer and in the same folder. If that is no longer possible, look the files over "
    "(‘git diff’ shows what changed already) and go on with ‘switch recover --drop’."};
inline constexpr Message<> interrupted_earlier{
    "Hier staat een bestand ‘.switch-journal’: een vroegere versie van switch werd onderbroken, of iemand anders legde het er. Deze versie doet niet wat erin staat. "
    "Kijk de bestanden na (‘git diff’ toont wat al wijzigde); wat nog ontbreekt, kan staan in bestanden met een naam die met ‘.switch-’ begint. "
    "Ga daarna verder met ‘switch recover --drop’.",
    "There is a file ‘.switch-journal’ here: an earlier version of switch was interrupted, or somebody else put it there. This version does not do what it says. "
    "Look the files over (‘git diff’ shows what changed already); what is missing may stand in files whose names begin with ‘.switch-’. "
    "Then go on with ‘switch recover --drop’."};

inline constexpr Message<> nothing_to_recover{"Er is niets te herstellen: hier werd niets onderbroken.",
                                              "There is nothing to recover: nothing was interrupted here."};
inline constexpr Message<std::string_view> recovered{"De wijziging die onderbroken werd, is afgemaakt: {}.", "The change that was interrupted is finished: {}."};
inline constexpr Message<std::string_view> still_to_write{"De wijziging die onderbroken werd, is nog niet geschreven in {}:",
                                                          "The change that was interrupted is still to be written in {}:"};
inline constexpr Message<> changed_since{"Dit bestand is daarna nog gewijzigd:", "This file was changed afterwards:"};
inline constexpr Message<> all_was_written{"Alle bestanden waren al geschreven.", "All files had been written already."};
inline constexpr Message<std::string_view> dropped{"Wat nog niet geschreven was, is losgelaten: {}.", "What was not written yet has been dropped: {}."};
inline constexpr Message<> mark_dropped{"De bestanden blijven zoals ze nu zijn, en de ronde is weer te gebruiken.",
                                        "The files stay as they are now, and the round can be used again."};

inline constexpr Message<> of_other_user{"die map is van een andere gebruiker", "that folder belongs to another user"};
inline constexpr Message<> anybody_writes{"in die map mag iedereen schrijven", "anybody may write in that folder"};
inline constexpr Message<std::string_view, std::string_view, std::string_view> round_of_others{
    "De ronde staat hogerop, in ‘{}’, en {}. Is dit de ronde die je bedoelt, noem ze dan: ‘-C {}’.",
    "The round stands higher up, in ‘{}’, and {}. If it is the one you mean, name it: ‘-C {}’."};

}  // namespace sw::msg

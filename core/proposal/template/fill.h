#pragma once

#include "economy/edit/change.h"
#include "proposal/template/answers.h"

#include <functional>
#include <string>

namespace breakeven {

/// In which scenario an arrangement is switched on. Its rows are always the base's, as all rows are; outside
/// it, it is off (rules 13).
struct Placement {
    enum class Where { base, scenario, newScenario } where = Where::base;
    std::string scenario; ///< the code, or the name of the new one
    std::string parent;   ///< what a new one stands on; blank: base
};

/// What notes and names are written with.
struct FillWords {
    std::string date; ///< of the notes
    /// A text of a template, or of this file, in the person's language.
    std::function<std::string(const char* context, const std::string& english)> translate;
};

/// The name the arrangement gets unless the person gives another.
std::string nameFor(const ArrangementTemplate& arrangement, const Answers& answers, const EconomyFacts& facts,
                    const FillWords& words);

/// Rows made, and what the arrangement is called in addresses.
struct FilledTemplate {
    Command command;
    std::string arrangement;
};

/// What of the evidence becomes part of the economy: the answers alone, or as ranges too what they span.
enum class Evidence { answers, ranges };

/// The one command that makes an arrangement of a template's kind: its row, its effects, contracts,
/// subcontracts, risk shares, budget lines and what else the template makes, each note with its reason. The
/// answers `name` and `start` are its name and first year. Errors say which answer is missing, or what would
/// be wrong with the economy afterwards.
Result<FilledTemplate> fillTemplate(const ArrangementTemplate& arrangement, const Answers& answers,
                                    const EconomyFacts& facts, const Placement& placement,
                                    const FillWords& words, Evidence evidence = Evidence::answers);

} // namespace breakeven

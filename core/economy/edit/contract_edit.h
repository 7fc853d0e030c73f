#pragma once

#include "economy/edit/change.h"

#include <string>
#include <string_view>

namespace breakeven {

// What people do to contracts as wholes, each as one command.

struct NewContract {
    std::string code;
    std::string form; ///< activity, block, blended or capitation
    std::string commissioner;
    std::string provider;
};

/// The code a contract of the two parties is given: 05C-RNA, with a number if that is taken.
std::string contractCodeFor(const Economy& economy, std::string_view commissioner, std::string_view provider);

/// A contract with what its form needs: the first tariff or population there is, nothing paid yet, and 80:20
/// where it is blended; in a scenario one of its own (rules 13). Refused without both parties or under a code
/// that is taken or none.
Result<Command> addContract(const Economy& economy, std::string_view scenario, const NewContract& contract);

} // namespace breakeven

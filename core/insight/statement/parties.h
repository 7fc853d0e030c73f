#pragma once

#include "engine/ledger/projection.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// Who reports for a party in a year: itself, or who it has merged into (rules 8.6); outside stays outside.
OrganisationIndex reporterOf(const ExactProjection& projection, OrganisationIndex party, std::size_t year);

/// The code of a party in files and addresses: an organisation's; "outside", and "economy" for the whole.
std::string codeOf(const ExactProjection& projection, OrganisationIndex party);

/// The organisation with a code, or the whole for "economy"; nothing if there is none.
std::optional<OrganisationIndex> partyOf(const ExactProjection& projection, std::string_view code);

} // namespace breakeven

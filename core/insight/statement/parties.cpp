#include "insight/statement/parties.h"

#include "engine/shape/shape.h"

#include <algorithm>

namespace breakeven {

OrganisationIndex reporterOf(const ExactProjection& projection, OrganisationIndex party, std::size_t year) {
    if (party == outsideParty) return party;
    return {projection.shape->groupOf[year][static_cast<std::size_t>(party.value)]};
}

std::string codeOf(const ExactProjection& projection, OrganisationIndex party) {
    if (party == outsideParty) return "outside";
    if (party == projection.statements.economy()) return "economy";
    return projection.organisations[static_cast<std::size_t>(party.value)];
}

std::optional<OrganisationIndex> partyOf(const ExactProjection& projection, std::string_view code) {
    if (code == "economy") return projection.statements.economy();
    const auto& codes = projection.organisations;
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end()) return std::nullopt;
    return OrganisationIndex{static_cast<std::int32_t>(found - codes.begin())};
}

} // namespace breakeven

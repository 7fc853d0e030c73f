#include "insight/contract/contract_scope.h"

#include "economy/table/row_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace breakeven {

namespace {

/// Who pays and who is paid.
struct Parties {
    std::string commissioner;
    std::string provider;

    bool operator==(const Parties&) const = default;
};

std::optional<Parties> partiesOf(const Economy& economy, std::string_view contract) {
    const Table& contracts = economy[TableId::contracts];
    const auto row = contracts.find({contract});
    if (!row) return std::nullopt;
    return Parties{contracts.at(*row, "commissioner"), contracts.at(*row, "provider")};
}

const std::vector<Decimal>* volumesOf(const ExactProjection& projection, const Parties& parties,
                                      std::string_view service) {
    const auto nameOf = [&](OrganisationIndex org) -> const std::string& {
        return projection.organisations[static_cast<std::size_t>(org.value)];
    };
    for (const ActivityVolumes<Decimal>& line : projection.activity)
        if (line.service == service && nameOf(line.commissioner) == parties.commissioner &&
            nameOf(line.provider) == parties.provider)
            return &line.volumes;
    return nullptr;
}

} // namespace

std::vector<ScopedService> servicesOfContract(const Economy& economy, const ExactProjection* projection,
                                              std::string_view contract) {
    const auto parties = partiesOf(economy, contract);
    if (!parties) return {};
    std::set<std::string> covered;
    std::map<std::string, std::string> elsewhere;
    for (const RowReader& row : readers(economy, TableId::contractServices)) {
        if (row.text("contract") == contract)
            covered.insert(row.text("service"));
        else if (partiesOf(economy, row.text("contract")) == parties)
            elsewhere.emplace(row.text("service"), row.text("contract"));
    }
    std::vector<ScopedService> services;
    for (const RowReader& row : readers(economy, TableId::services)) {
        ScopedService service{row.text("service"), row.text("name"), row.yes("emergency")};
        service.covered = covered.contains(service.service);
        if (const auto other = elsewhere.find(service.service); other != elsewhere.end())
            service.alsoCoveredBy = other->second;
        if (const auto* volumes = projection ? volumesOf(*projection, *parties, service.service) : nullptr)
            service.volumes = *volumes;
        services.push_back(std::move(service));
    }
    return services;
}

} // namespace breakeven

#include "economy/reading/unpaid_contracts.h"

#include <boost/container_hash/hash.hpp>

#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace breakeven {

namespace {

/// Activity there is or may be. For as long as the economy stays as it is.
class Bought {
public:
    explicit Bought(const Economy& economy) {
        const Table& activity = economy[TableId::activity];
        const std::size_t volume = activity.spec().find("volume").value();
        known_.reserve(activity.size());
        for (const Row& row : activity.rows())
            if (row[volume] != "0") known_.insert({row[0], row[1], row[2]});
        const Table& effects = economy[TableId::effects];
        for (std::size_t row = 0; row < effects.size(); ++row) {
            const std::string& type = effects.at(row, "type");
            if (type != "divert" && type != "relocate") continue;
            known_.insert({effects.at(row, "commissioner"), effects.at(row, "partner"),
                           effects.at(row, type == "divert" ? "to_service" : "service")});
        }
    }

    bool has(std::string_view commissioner, std::string_view provider, std::string_view service) const {
        return known_.contains({commissioner, provider, service}) ||
               known_.contains({{}, provider, service}); // an effect on every commissioner's
    }

private:
    using Line = std::tuple<std::string_view, std::string_view, std::string_view>;

    std::unordered_set<Line, boost::hash<Line>> known_;
};

} // namespace

std::vector<UnpaidContract> unpaidContracts(const Economy& economy) {
    const Table& contracts = economy[TableId::contracts];
    std::unordered_map<std::string_view, std::vector<const std::string*>> covered;
    for (const Row& row : economy[TableId::contractServices].rows()) covered[row[0]].push_back(&row[1]);
    const Bought bought(economy);
    std::vector<UnpaidContract> unpaid;
    for (std::size_t row = 0; row < contracts.size(); ++row) {
        const std::string& form = contracts.at(row, "form");
        if (form != "activity" && form != "blended") continue;
        const auto services = covered.find(contracts.at(row, "contract"));
        if (services == covered.end()) {
            unpaid.push_back({row, PaysNothing::coversNoService});
            continue;
        }
        bool any = false;
        for (const std::string* service : services->second)
            any =
                any || bought.has(contracts.at(row, "commissioner"), contracts.at(row, "provider"), *service);
        if (!any) unpaid.push_back({row, PaysNothing::hasNoActivity});
    }
    return unpaid;
}

} // namespace breakeven

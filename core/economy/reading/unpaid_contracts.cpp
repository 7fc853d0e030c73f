#include "economy/reading/unpaid_contracts.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace breakeven {

namespace {

/// Activity there is or may be.
class Bought {
public:
    explicit Bought(const Economy& economy) {
        const Table& activity = economy[TableId::activity];
        for (std::size_t row = 0; row < activity.size(); ++row)
            if (activity.at(row, "volume") != "0")
                known_.insert(joined(activity[row][0], activity[row][1], activity[row][2]));
        const Table& effects = economy[TableId::effects];
        for (std::size_t row = 0; row < effects.size(); ++row) {
            const std::string& type = effects.at(row, "type");
            if (type != "divert" && type != "relocate") continue;
            const std::string& service = effects.at(row, type == "divert" ? "to_service" : "service");
            known_.insert(joined(effects.at(row, "commissioner"), effects.at(row, "partner"), service));
        }
    }

    bool has(const std::string& commissioner, const std::string& provider, const std::string& service) const {
        return known_.contains(joined(commissioner, provider, service)) ||
               known_.contains(joined({}, provider, service)); // an effect on every commissioner's
    }

private:
    static std::string joined(std::string_view a, std::string_view b, std::string_view c) {
        std::string key;
        key.append(a).append(":").append(b).append(":").append(c);
        return key;
    }

    std::unordered_set<std::string> known_;
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

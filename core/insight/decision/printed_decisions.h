#pragma once

#include "insight/contract/contract_outlook.h"
#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/business_case.h"
#include "insight/decision/care_model_story.h"
#include "insight/decision/options.h"
#include "money/format.h"

#include <memory>

namespace breakeven {

// Decisions as they are shown in a unit. What is a difference of two figures people see elsewhere is the
// difference of those as printed (roundForPrint); its parts are rounded by largest remainder to it, and nought
// stays nought. Figures that nothing is added to are to the nearest.

/// The effects of a year add up to the economy's, which is its printed surplus with the arrangement less that
/// without; totals are the sums of their years.
BusinessCase printed(const BusinessCase& exact, MoneyUnit unit);

/// Gains, losses and stranded cost are those of its case as printed; the rest is to the nearest.
CareModelStory printed(const CareModelStory& exact, MoneyUnit unit);

/// By year the shares of organisations and of arrangements add up to the effect of all on the economy, which is
/// its printed surplus with them less that without.
Attribution printed(const Attribution& exact, MoneyUnit unit);

/// A bridge with the statements of the scenarios it leads from and to.
struct StatedBridge {
    Bridge bridge;
    std::shared_ptr<const Statements<Money>> from, to;
    std::vector<FinancialYear> fromYears, toYears;
    OrganisationIndex org;
};
Result<StatedBridge> statedBridge(const Economy& economy, const BridgeRequest& request, const GoOn& goOn = {});

/// From one printed surplus to the other; of an organisation that is merged by then, whose own surplus is in no
/// statement, to the nearest. The second form takes the ends as printed.
Bridge printed(const StatedBridge& exact, MoneyUnit unit);
Bridge printed(const Bridge& exact, Money from, Money to, MoneyUnit unit);

/// Each option's surplus and cumulative surplus as its statements would print them.
Option printed(const Option& exact, MoneyUnit unit);
Options printed(const Options& exact, MoneyUnit unit);

/// Paid is the sum of who pays, and less what the activity is worth leaves the difference shown.
ContractOutlookYear printed(const ContractOutlookYear& exact, MoneyUnit unit);
std::vector<ContractOutlookYear> printed(const std::vector<ContractOutlookYear>& exact, MoneyUnit unit);

} // namespace breakeven

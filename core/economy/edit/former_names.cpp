#include "economy/edit/former_names.h"

#include "economy/edit/roll_step.h"

#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::array names{
    MESSAGE("Add arrangement %1"),
    MESSAGE("Add contract %1"),
    MESSAGE("Add measure %1"),
    MESSAGE("Add scenario %1"),
    MESSAGE("Add the range %1"),
    MESSAGE("Blended payment of contract %1"),
    MESSAGE("Bring arrangement %1 from another economy"),
    MESSAGE("Capitation %1 from existing contracts"),
    MESSAGE("Change the range %1"),
    MESSAGE("Changed what is said of %1"),
    MESSAGE("Copy changes of %1 to %2"),
    MESSAGE("Copy changes to %1"),
    MESSAGE("Copy scenario %1"),
    MESSAGE("Deleted version %1"),
    MESSAGE("Enter %1 observations"),
    MESSAGE("Forgot how %1 was worked out"),
    MESSAGE("Import %1"),
    MESSAGE("Keep forecast %1"),
    MESSAGE("Made version %1"),
    MESSAGE("Make version %1"),
    MESSAGE("Marginal rate of %1 on contract %2"),
    MESSAGE("Merge scenario %1 into %2"),
    MESSAGE("Promote changes of %1 to %2"),
    MESSAGE("Put back what stood before “%1”"),
    MESSAGE("Rebase scenario %1 on %2"),
    MESSAGE("Rebased scenario %1 on %2"),
    MESSAGE("Remove the range %1"),
    MESSAGE("Remove version %1"),
    MESSAGE("Rename %1 to %2"),
    MESSAGE("Rename scenario %1"),
    MESSAGE("Rename version %1 to %2"),
    MESSAGE("Renamed version %1 to %2"),
    MESSAGE("Reset %1 cells to what they are without the scenario: %2 …"),
    MESSAGE("Risk share of %1 with %2"),
    MESSAGE("Start population %1"),
    MESSAGE("Take cells back to version %1"),
    MESSAGE("Take everything back to version %1"),
    MESSAGE("Take national tariff changes for %1"),
    MESSAGE("Take ranges of uncertainty"),
    MESSAGE("Take rows back to version %1"),
    MESSAGE("Took cells back to version %1"),
    MESSAGE("Took everything back to version %1"),
    MESSAGE("Took national changes of %1 years for tariff %2"),
    MESSAGE("Took rows back to version %1"),
    formerRollStep,
};

} // namespace

std::span<const char* const> formerNames() { return names; }

} // namespace breakeven

#pragma once

#include "store/made_commands.h"
#include "store/made_scenario_rows.h"

#include <array>

/// Every way a document is edited.
namespace breakeven::test {

struct Act {
    const char* name;
    Made (*make)(const Economy& economy, Draw& draw);
};

inline constexpr std::array everyAct{Act{"type into cells", typeIntoCells},
                                     Act{"type in a scenario", typeInScenario},
                                     Act{"reset", resetOverrides},
                                     Act{"add an override", addOverride},
                                     Act{"promote", promote},
                                     Act{"rename a code", renameACode},
                                     Act{"delete rows", deleteRows},
                                     Act{"duplicate or move rows", duplicateOrMoveRows},
                                     Act{"move rows before another", moveSomeRows},
                                     Act{"fill a template", fillATemplate},
                                     Act{"replicate an arrangement", replicateAnArrangement},
                                     Act{"ask the contract assistant", askTheAssistant},
                                     Act{"take national changes", takeNationalTariffChanges},
                                     Act{"enter a range", enterARange},
                                     Act{"take ready ranges", takeReadyRanges},
                                     Act{"add a contract", addAContract},
                                     Act{"manage scenarios", manageScenarios},
                                     Act{"hold values", holdTypedValues},
                                     Act{"keep a forecast", keepAForecast},
                                     Act{"add a measure", addAMeasure},
                                     Act{"paste observations", pasteObservations},
                                     Act{"re-forecast an effect", reforecastAnEffect},
                                     Act{"merge scenarios", mergeTwoScenarios},
                                     Act{"copy changes", copyChanges},
                                     Act{"rebase a scenario", rebaseAScenario},
                                     Act{"name a version", nameAVersion},
                                     Act{"lock or unlock", lockOrUnlock},
                                     Act{"go back", goBackToAVersion},
                                     Act{"roll a year on", rollAYearOn},
                                     Act{"add rows in a scenario", addRowsInAScenario},
                                     Act{"delete rows in a scenario", deleteRowsInAScenario},
                                     Act{"take changes back", takeChangesBack},
                                     Act{"give a reason", giveAReason},
                                     Act{"import", importAnother}};

} // namespace breakeven::test

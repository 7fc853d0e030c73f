#pragma once

#include "insight/programme/pooled_kinds.h"
#include "insight/programme/programme.h"

#include <string>
#include <vector>

namespace breakeven {

// What a programme says, in sentences.

/// How many sites there are, how many open, and what their arrangements together do in a year.
std::vector<Message> programmeFindings(const Programme& programme, FinancialYear year);

/// What the sites say of a kind: the pooled effect, how far sites differ, what a further one should expect,
/// or why that cannot be told. Its name is an argument to be translated as a word of the tables.
std::vector<Message> pooledFindings(const PooledKind& kind, const std::string& title);

/// A part as per cent, with two figures that count: "2.4%", "0.57%", "−12%".
std::string shareText(double share);

/// The part that is realised, and pounds saved for each spent, as binary numbers to order by.
std::optional<double> realisedPart(const std::optional<Realised>& realised);
std::optional<double> valueForMoney(const std::optional<Realised>& realised);

/// "60% (20% – 100%)"; blank where nothing was measured or planned by then.
std::string realisedText(const std::optional<Realised>& realised);

/// Pounds saved for each pound spent: "1.45"; blank where that is not known.
std::string valueForMoneyText(const std::optional<Realised>& realised);

/// "1.1% – 5.3%".
std::string intervalText(const EffectInterval& interval);

} // namespace breakeven

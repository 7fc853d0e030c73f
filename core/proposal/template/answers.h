#pragma once

#include "proposal/template/arrangement_template.h"
#include "proposal/template/facts.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What a person answered, by question, as canonical text.
using Answers = std::map<std::string, std::string>;

/// The answer that means: make the row the question offers.
inline constexpr std::string_view newRowAnswer = "+";

/// The items of an answer to a question for several.
std::vector<std::string> itemsOf(std::string_view answer);
std::string answerOf(const std::vector<std::string>& items);

/// The codes a question may be answered with, newRowAnswer first where it offers one.
std::vector<std::string> candidates(const Question& question, const Answers& answers,
                                    const EconomyFacts& facts);

/// The first answer: what the question prefers among its candidates, or its central value. Questions before
/// it have their answers.
///
/// A question for organisations prefers the `weakest` or `strongest` result, the `busiest` with emergencies
/// (those of `of`, where it names one), `all`, or those that are `served` by it; one for a service
/// `emergency` or `specialised` ones; any of these `named:` and
/// words parted by commas. Without preference it is the first
/// candidate, or none.
std::string firstAnswer(const Question& question, const Answers& answers, const EconomyFacts& facts);

/// First answers to all questions.
Answers firstAnswers(const ArrangementTemplate& arrangement, const EconomyFacts& facts);

/// What the evidence spans, as answers.
struct Levels {
    std::string low, central, high;
};
Levels levelsOf(const Question& question, const Answers& answers, const EconomyFacts& facts);

/// The value of an expression over answers and facts, `each` being the item gone through. Facts are
/// income(o), surplus(o), cost(o, word), volume(c, o, s), worth(c, o, s), uncovered(c, o, s),
/// paid(contracts), people(population), weighted(population), new(question), chosen(question),
/// count(question), steps(pace); `all` is every commissioner.
std::optional<Decimal> valueOf(std::string_view expression, const Answers& answers, const EconomyFacts& facts,
                               const std::string& each = {});

/// A fact that is a code: tariff(c, o, s), by which a service is paid for.
std::string textOf(std::string_view fact, const Answers& answers, const EconomyFacts& facts,
                   const std::string& each = {});

/// What an answer comes to in pounds, where the question says how.
std::optional<Money> poundsOf(const Question& question, const Answers& answers, const EconomyFacts& facts);

} // namespace breakeven

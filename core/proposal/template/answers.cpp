#include "proposal/template/answers.h"

#include "economy/table/value.h"
#include "proposal/template/candidates.h"
#include "proposal/template/expression.h"

#include <algorithm>

namespace breakeven {

namespace {

std::string answer(const Answers& answers, const std::string& question) {
    const auto found = answers.find(question);
    return found == answers.end() ? std::string() : found->second;
}

/// The value of a word among the arguments of a fact: an answer, the item gone through, or itself.
std::string meant(const std::string& word, const Answers& answers, const std::string& each) {
    if (word == "each") return each;
    if (word == "all") return {};
    const auto found = answers.find(word);
    return found == answers.end() ? word : found->second;
}

Decimal paid(const EconomyFacts& facts, const std::string& contracts, FinancialYear year) {
    Money sum;
    for (const std::string& contract : itemsOf(contracts)) sum += facts.paid(contract, year);
    return toDecimal(sum);
}

/// What the contracts pay in a year against the year before, as a rate.
Decimal rise(const EconomyFacts& facts, const std::string& contracts, const std::string& year) {
    const auto until = parseYear(year);
    if (!until || *until <= facts.baseYear()) return 0;
    const Decimal before = paid(facts, contracts, *until - 1);
    return before == 0 ? Decimal(0) : Decimal(paid(facts, contracts, *until) / before - 1);
}

std::optional<Decimal> factOf(const std::string& name, std::span<const std::string> words,
                              const Answers& answers, const EconomyFacts& facts, const std::string& each) {
    std::vector<std::string> given;
    for (const std::string& word : words) given.push_back(meant(word, answers, each));
    const std::size_t count = given.size();
    if (name == "income" && count == 1) return facts.income(given[0]);
    if (name == "surplus" && count == 1) return facts.surplus(given[0]);
    if (name == "cost" && count == 2) return facts.cost(given[0], words[1] == "all" ? "all" : given[1]);
    const auto ofCommissioners = [&](auto fact) {
        if (words[0] == "all") return (facts.*fact)({}, given[1], given[2]);
        Decimal sum = 0;
        for (const std::string& one : itemsOf(given[0])) sum += (facts.*fact)(one, given[1], given[2]);
        return sum;
    };
    if (name == "volume" && count == 3) return ofCommissioners(&EconomyFacts::volume);
    if (name == "worth" && count == 3) return ofCommissioners(&EconomyFacts::worth);
    if (name == "uncovered" && count == 3) return facts.covering(given[0], given[1], given[2]) ? 0 : 1;
    if (name == "paid" && count == 1) return paid(facts, given[0], facts.baseYear());
    if (name == "rise" && count == 2) return rise(facts, given[0], given[1]);
    if (name == "people" && count == 1) return facts.people(given[0]);
    if (name == "weighted" && count == 1) return facts.weighted(given[0]);
    if (name == "growth" && count == 2) return facts.growth(given[0], given[1]);
    if (name == "new" && count == 1) return given[0] == newRowAnswer ? 1 : 0;
    if (name == "chosen" && count == 1) return given[0].empty() ? 0 : 1;
    if (name == "count" && count == 1) return Decimal(itemsOf(given[0]).size());
    if (name == "steps" && count == 1) return Decimal(ratesIn(given[0]).size());
    return std::nullopt;
}

/// A worked-out first value in figures a person would write: whole thousands, hundreds or units.
std::string rounded(const Question& question, const Decimal& value) {
    if (question.type == AnswerType::rate) return toText(value * 100, 2) + "%";
    const Decimal size = abs(value);
    const Decimal step = size >= 1'000'000 ? 10'000 : size >= 100'000 ? 1'000 : size >= 1'000 ? 10 : 1;
    if (size < 100) return toText(value, 2);
    return toText(Decimal(round(value / step)) * step, 0);
}

std::string level(const std::string& text, const Question& question, const Answers& answers,
                  const EconomyFacts& facts) {
    if (!text.starts_with('=')) return text;
    const auto value = valueOf(std::string_view(text).substr(1), answers, facts);
    return value ? rounded(question, *value) : std::string();
}

// By the expression that `prefer` is: of several, those for whom it is above nought; of one, for whom it is
// highest.
std::string expressed(const Question& question, const std::vector<std::string>& codes, const Answers& answers,
                      const EconomyFacts& facts) {
    const bool several = question.type == AnswerType::organisations || question.type == AnswerType::contracts;
    std::vector<std::string> above;
    Decimal highest = 0;
    for (const std::string& code : codes) {
        const Decimal value =
            valueOf(std::string_view(question.prefer).substr(1), answers, facts, code).value_or(0);
        if (value <= (several ? Decimal(0) : highest)) continue;
        highest = value;
        if (!several) above.clear();
        above.push_back(code);
    }
    const bool none = above.empty() && !several && !question.optional && !codes.empty();
    return none ? codes.front() : answerOf(above);
}

std::string firstYear(const Question& question, const EconomyFacts& facts) {
    const int wanted = question.central.empty() ? 1 : std::stoi(question.central);
    return toText(std::min(facts.baseYear() + wanted, facts.lastYear()));
}

} // namespace

std::vector<std::string> itemsOf(std::string_view answer) {
    std::vector<std::string> items;
    while (!answer.empty()) {
        const auto end = std::min(answer.find(';'), answer.size());
        if (end > 0) items.emplace_back(answer.substr(0, end));
        answer.remove_prefix(std::min(end + 1, answer.size()));
    }
    return items;
}

std::string answerOf(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) text += (text.empty() ? "" : ";") + item;
    return text;
}

std::vector<std::string> candidates(const Question& question, const Answers& answers,
                                    const EconomyFacts& facts) {
    std::vector<std::string> codes;
    if (question.offer) codes.emplace_back(newRowAnswer);
    const auto taken = itemsOf(answer(answers, question.unlike));
    for (std::string& code : rowsToChooseFrom(question, answer(answers, question.of), facts))
        if (std::find(taken.begin(), taken.end(), code) == taken.end()) codes.push_back(std::move(code));
    return codes;
}

std::string firstAnswer(const Question& question, const Answers& answers, const EconomyFacts& facts) {
    switch (question.type) {
    case AnswerType::text:
        return question.central;
    case AnswerType::pace:
        return question.central;
    case AnswerType::year:
        return firstYear(question, facts);
    case AnswerType::rate:
    case AnswerType::money:
    case AnswerType::number:
        return level(question.central, question, answers, facts);
    default:
        if (question.prefer.starts_with('='))
            return expressed(question, candidates(question, answers, facts), answers, facts);
        return preferred(question, candidates(question, answers, facts), answer(answers, question.of), facts);
    }
}

Answers firstAnswers(const ArrangementTemplate& arrangement, const EconomyFacts& facts) {
    Answers answers;
    for (const Question& question : arrangement.questions)
        answers[question.id] = firstAnswer(question, answers, facts);
    return answers;
}

Levels levelsOf(const Question& question, const Answers& answers, const EconomyFacts& facts) {
    return {level(question.low, question, answers, facts), level(question.central, question, answers, facts),
            level(question.high, question, answers, facts)};
}

std::optional<Decimal> valueOf(std::string_view expression, const Answers& answers, const EconomyFacts& facts,
                               const std::string& each) {
    ExpressionNames names;
    names.number = [&](const std::string& name) -> std::optional<Decimal> {
        const std::string text = answer(answers, name);
        if (text.empty()) return answers.contains(name) ? std::optional<Decimal>(0) : std::nullopt;
        return numberIn(text);
    };
    names.fact = [&](const std::string& name, std::span<const std::string> words) {
        return factOf(name, words, answers, facts, each);
    };
    return evaluate(expression, names);
}

std::string textOf(std::string_view fact, const Answers& answers, const EconomyFacts& facts,
                   const std::string& each) {
    std::string code;
    ExpressionNames names;
    names.number = [](const std::string&) { return std::nullopt; };
    names.fact = [&](const std::string& name, std::span<const std::string> words) -> std::optional<Decimal> {
        if (name != "tariff" || words.size() != 3) return std::nullopt;
        const auto contract = facts.covering(meant(words[0], answers, each), meant(words[1], answers, each),
                                             meant(words[2], answers, each));
        if (contract) code = facts.economy()[TableId::contracts].at(*contract, "tariff");
        return 0;
    };
    evaluate(fact, names);
    return code;
}

std::optional<Money> poundsOf(const Question& question, const Answers& answers, const EconomyFacts& facts) {
    if (question.pounds.empty()) return std::nullopt;
    const auto value = valueOf(question.pounds, answers, facts);
    return value ? std::optional(roundToPenny(*value)) : std::nullopt;
}

} // namespace breakeven

#include "proposal/template/candidates.h"

#include "economy/table/value.h"
#include "proposal/template/answers.h"

#include <algorithm>
#include <cctype>

namespace breakeven {

namespace {

using Codes = std::vector<std::string>;

bool isIn(const Codes& codes, const std::string& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Codes organisations(const Question& question, const Economy& economy) {
    const Table& table = economy[TableId::organisations];
    Codes codes;
    for (const std::string& kind : question.kinds)
        for (std::size_t row = 0; row < table.size(); ++row)
            if (table.at(row, "kind") == kind) codes.push_back(table.at(row, "org"));
    return codes;
}

/// Those a holder could take over: they go on, and are for patients of the commissioner.
Codes contracts(const std::string& commissioner, const EconomyFacts& facts) {
    const Table& table = facts.economy()[TableId::contracts];
    Codes codes;
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table.at(row, "commissioner") == commissioner && table.at(row, "form") != "capitation" &&
            facts.goesOn(row))
            codes.push_back(table.at(row, "contract"));
    return codes;
}

/// The first keys of a table, each once.
Codes keysOf(const Table& table) {
    Codes codes;
    for (const Row& row : table.rows())
        if (!isIn(codes, row.front())) codes.push_back(row.front());
    return codes;
}

std::string small(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::string nameOf(TableId id, const std::string& code, const Economy& economy) {
    const Table& table = economy[id];
    const auto row = table.spec().find("name") ? table.find({code}) : std::nullopt;
    return small(row ? table.at(*row, "name") + ' ' + code : code);
}

/// The first candidate whose name has the first of the words, parted by commas, that any has.
std::string named(const Question& question, const Codes& candidates, std::string words,
                  const Economy& economy) {
    std::replace(words.begin(), words.end(), ',', ';');
    for (const std::string& word : itemsOf(words))
        for (const std::string& code : candidates)
            if (code != newRowAnswer &&
                nameOf(tableOf(question.type), code, economy).find(word) != std::string::npos)
                return code;
    return {};
}

bool isFlagged(const std::string& service, const char* flag, const Economy& economy) {
    const auto row = economy[TableId::services].find({service});
    return row && isYes(economy.effectiveText(TableId::services, *row, flag));
}

/// Commissioners that buy a twentieth or more of a provider's emergencies.
Codes served(const Codes& candidates, const std::string& provider, const EconomyFacts& facts) {
    Codes codes;
    const Decimal all = facts.emergencies({}, provider);
    for (const std::string& code : candidates)
        if (all > 0 && facts.emergencies(code, provider) * 20 >= all) codes.push_back(code);
    return codes;
}

/// Organisations that have a cost; other rows all.
Codes active(const Question& question, const Codes& candidates, const EconomyFacts& facts) {
    if (question.type != AnswerType::organisations) return candidates;
    Codes codes;
    for (const std::string& code : candidates)
        if (facts.cost(code, "all") > 0) codes.push_back(code);
    return codes;
}

/// The candidate with the most of something; blank if none has any.
template<class Measure>
std::string most(const Codes& candidates, Measure measure) {
    std::string best;
    std::optional<Decimal> highest;
    for (const std::string& code : candidates) {
        if (code == newRowAnswer) continue;
        const Decimal value = measure(code);
        if (!highest || value > *highest) {
            best = code;
            highest = value;
        }
    }
    return best;
}

std::string busiest(const Codes& candidates, const std::string& of, const EconomyFacts& facts) {
    return most(candidates, [&](const std::string& code) {
        return std::max(facts.emergencies(of, code), facts.emergencies(code, of));
    });
}

} // namespace

TableId tableOf(AnswerType type) {
    switch (type) {
    case AnswerType::service:
        return TableId::services;
    case AnswerType::contracts:
        return TableId::contracts;
    case AnswerType::index:
        return TableId::indices;
    case AnswerType::population:
        return TableId::populations;
    default:
        return TableId::organisations;
    }
}

Codes rowsToChooseFrom(const Question& question, const std::string& of, const EconomyFacts& facts) {
    switch (question.type) {
    case AnswerType::organisation:
    case AnswerType::organisations:
        return organisations(question, facts.economy());
    case AnswerType::contracts:
        return contracts(of, facts);
    case AnswerType::service:
    case AnswerType::population:
    case AnswerType::index:
        return keysOf(facts.economy()[tableOf(question.type)]);
    default:
        return {};
    }
}

std::string preferred(const Question& question, const Codes& candidates, const std::string& of,
                      const EconomyFacts& facts) {
    const std::string& prefer = question.prefer;
    if (prefer == "none" || candidates.empty()) return {};
    if (prefer == "all") return answerOf(active(question, candidates, facts));
    if (prefer == "served") return answerOf(served(candidates, of, facts));
    if (prefer == "busiest") return busiest(candidates, of, facts);
    if (prefer == "weakest") return most(candidates, [&](const auto& code) { return -facts.surplus(code); });
    if (prefer == "strongest") return most(candidates, [&](const auto& code) { return facts.surplus(code); });
    if (prefer == "emergency" || prefer == "specialised")
        for (const std::string& code : candidates)
            if (isFlagged(code, prefer.c_str(), facts.economy())) return code;
    if (prefer.starts_with("named:"))
        if (auto code = named(question, candidates, prefer.substr(6), facts.economy()); !code.empty())
            return code;
    if (prefer == "existing" && candidates.size() > 1 && candidates.front() == newRowAnswer)
        return candidates[1];
    return question.optional && !question.offer ? std::string() : candidates.front();
}

} // namespace breakeven

#include "proposal/beginning/published_trusts.h"

#include "economy/table/ascii.h"
#include "economy/table/schema.h"
#include "economy/table/value.h"
#include "economy/table/words.h"
#include "money/format.h"
#include "money/money.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Json = nlohmann::json;

Problem unreadable(const std::string& org) {
    return errorIn(FilePlace{"published_trusts.json", 0, {}},
                   message(MESSAGE("the accounts of %1 cannot be read"), org));
}

/// Nothing where the three figures of a year are not amounts.
std::optional<PublishedAccounts> accountsIn(const Json& figures) {
    const Column& amount =
        specification(TableId::budgets).columns[*specification(TableId::budgets).find("amount")];
    if (!figures.is_array() || figures.size() != 3) return std::nullopt;
    PublishedAccounts accounts;
    std::string* const into[]{&accounts.income, &accounts.operatingCost, &accounts.surplus};
    for (std::size_t i = 0; i < std::size(into); ++i) {
        if (!figures[i].is_string()) return std::nullopt;
        const CanonicalText text = canonical(amount, figures[i].get<std::string>());
        if (!std::holds_alternative<std::string>(text)) return std::nullopt;
        *into[i] = std::get<std::string>(text);
    }
    return accounts;
}

Result<PublishedTrust> trustIn(const Json& json) {
    PublishedTrust trust{json.value("org", ""), json.value("name", ""), json.value("kind", ""), {}};
    if (refuseCode(trust.org) || trust.name.empty() || !words::has(words::organisationKinds, trust.kind))
        return unreadable(trust.org);
    const Json accounts = json.value("accounts", Json::object());
    for (const auto& [text, figures] : accounts.items()) {
        const auto year = parseYear(text);
        auto ofYear = accountsIn(figures);
        if (!year || !ofYear) return unreadable(trust.org);
        trust.accounts.emplace(*year, std::move(*ofYear));
    }
    return trust;
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> found(1);
    for (const char c : text) {
        if (c != ' ')
            found.back() += lowered(c);
        else if (!found.back().empty())
            found.emplace_back();
    }
    if (found.back().empty()) found.pop_back();
    return found;
}

/// How well a trust fits what was typed, less the better; nothing where it does not.
std::optional<int> rank(const PublishedTrust& trust, const std::string& typed,
                        const std::vector<std::string>& typedWords) {
    const std::string code = lowered(trust.org), name = lowered(trust.name);
    if (code.starts_with(typed)) return 0;
    if (name.starts_with(typed)) return 1;
    const std::vector<std::string> own = wordsOf(code + ' ' + name);
    const bool all = std::all_of(typedWords.begin(), typedWords.end(), [&](const std::string& word) {
        return std::any_of(own.begin(), own.end(),
                           [&](const std::string& one) { return one.starts_with(word); });
    });
    return all ? std::optional(2) : std::nullopt;
}

} // namespace

const PublishedTrust* PublishedTrusts::find(std::string_view org) const {
    const auto found =
        std::find_if(all.begin(), all.end(), [org](const PublishedTrust& trust) { return trust.org == org; });
    return found == all.end() ? nullptr : &*found;
}

FinancialYear PublishedTrusts::lastYear() const {
    FinancialYear last;
    for (const PublishedTrust& trust : all)
        if (!trust.accounts.empty()) last = std::max(last, trust.accounts.rbegin()->first);
    return last;
}

Result<PublishedTrusts> readPublishedTrusts(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("trusts") || !json["trusts"].is_array()) return unreadable({});
    PublishedTrusts trusts{{}, json.value("source", "") + " (" + json.value("licence", "") + ")"};
    for (const Json& one : json["trusts"]) {
        if (!one.is_object()) return unreadable({});
        auto trust = trustIn(one);
        if (!trust) return std::move(trust.problems);
        trusts.all.push_back(std::move(*trust));
    }
    return trusts;
}

std::vector<const PublishedTrust*> trustsLike(const PublishedTrusts& trusts, std::string_view typed) {
    const std::vector<std::string> typedWords = wordsOf(typed);
    std::string text;
    for (const std::string& word : typedWords) text += (text.empty() ? "" : " ") + word;
    std::vector<std::pair<int, const PublishedTrust*>> found;
    for (const PublishedTrust& trust : trusts.all)
        if (const auto fit = rank(trust, text, typedWords)) found.emplace_back(*fit, &trust);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const PublishedTrust*> ordered;
    for (const auto& [fit, trust] : found) ordered.push_back(trust);
    return ordered;
}

std::optional<Message> accountsInWords(const PublishedTrust& trust, FinancialYear year) {
    const auto found = trust.accounts.find(year);
    if (found == trust.accounts.end()) return std::nullopt;
    const Money surplus = roundToPenny(numberIn(found->second.surplus));
    return message(surplus < Money{} ? MESSAGE("%1 deficit") : MESSAGE("%1 surplus"), formatSize(surplus));
}

} // namespace breakeven

#include "proposal/intake/word_match.h"

#include "economy/table/word_titles.h"
#include "economy/table/words.h"
#include "proposal/intake/heading_words.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view patientCare = "patient_care_income";

// Words in a text that say what it is, the surest first.
struct Sign {
    std::string_view part, word;
};
constexpr std::array signs{
    Sign{"agency", "agency"},
    Sign{"locum", "agency"},
    Sign{"bank staff", "agency"},
    Sign{"patient care", patientCare},
    Sign{"clinical income", patientCare},
    Sign{"income from activities", patientCare},
    Sign{"sustainability", "support"},
    Sign{"deficit support", "support"},
    Sign{"allocation", "allocation"},
    Sign{"income", "other_income"},
    Sign{"revenue", "other_income"},
    Sign{"depreciation", "depreciation"},
    Sign{"amortisation", "depreciation"},
    Sign{"pdc", "pdc_dividend"},
    Sign{"dividend", "pdc_dividend"},
    Sign{"pfi", "pfi"},
    Sign{"unitary payment", "pfi"},
    Sign{"private finance", "pfi"},
    Sign{"interest", "interest"},
    Sign{"finance cost", "interest"},
    Sign{"finance expense", "interest"},
    Sign{"negligence", "negligence"},
    Sign{"cnst", "negligence"},
    Sign{"nhs resolution", "negligence"},
    Sign{"drug", "drugs"},
    Sign{"medicines", "drugs"},
    Sign{"pharmac", "drugs"},
    Sign{"clinical suppl", "clinical_supplies"},
    Sign{"supplies and services clinical", "clinical_supplies"},
    Sign{"supplies clinical", "clinical_supplies"},
    Sign{"clinical consumable", "clinical_supplies"},
    Sign{"general suppl", "general_supplies"},
    Sign{"supplies and services general", "general_supplies"},
    Sign{"supplies general", "general_supplies"},
    Sign{"purchase of healthcare", "purchased_care"},
    Sign{"purchased care", "purchased_care"},
    Sign{"purchased health", "purchased_care"},
    Sign{"nurs", "nursing"},
    Sign{"midwi", "nursing"},
    Sign{"health visit", "nursing"},
    Sign{"consultant", "medical"},
    Sign{"medical staff", "medical"},
    Sign{"medical and dental", "medical"},
    Sign{"medical pay", "medical"},
    Sign{"doctor", "medical"},
    Sign{"registrar", "medical"},
    Sign{"premises", "premises"},
    Sign{"estates", "premises"},
    Sign{"energy", "premises"},
    Sign{"utilities", "premises"},
    Sign{"business rates", "premises"},
    Sign{"establishment", "premises"},
    Sign{"staff", "other_staff"},
    Sign{"pay scientific", "other_staff"},
    Sign{"scientific", "other_staff"},
    Sign{"allied health", "other_staff"},
    Sign{"ahp", "other_staff"},
    Sign{"clerical", "other_staff"},
    Sign{"admin", "other_staff"},
    Sign{"therap", "other_staff"},
    Sign{"ancillary", "other_staff"},
    Sign{"managers", "other_staff"},
    Sign{"wages", "other_staff"},
    Sign{"salaries", "other_staff"},
};

// What a row is by the word over it alone.
constexpr std::array bySection{Sign{"non pay", "other_cost"},     Sign{"operating expen", "other_cost"},
                               Sign{"non operating", "interest"}, Sign{"pay", "other_staff"},
                               Sign{"staff", "other_staff"},      Sign{"employee", "other_staff"},
                               Sign{"income", "other_income"},    Sign{"revenue", "other_income"},
                               Sign{"expenditure", "other_cost"}, Sign{"cost", "other_cost"}};

// Words of other lists by other names.
constexpr std::array others{Sign{"total income", "total_income"},
                            Sign{"operating income", "total_income"},
                            Sign{"total operating income", "total_income"},
                            Sign{"total pay", "pay"},
                            Sign{"pay costs", "pay"},
                            Sign{"employee expenses", "pay"},
                            Sign{"total non pay", "non_pay"},
                            Sign{"non pay costs", "non_pay"},
                            Sign{"surplus deficit", "surplus"},
                            Sign{"net surplus deficit", "surplus"},
                            Sign{"net surplus", "surplus"},
                            Sign{"deficit", "surplus"},
                            Sign{"budget", "plan"},
                            Sign{"planned", "plan"},
                            Sign{"spend", "actual"},
                            Sign{"property plant and equipment", "fixed_assets"},
                            Sign{"non current assets", "fixed_assets"},
                            Sign{"cash and cash equivalents", "cash"},
                            Sign{"trade and other receivables", "receivables"},
                            Sign{"debtors", "receivables"},
                            Sign{"trade and other payables", "payables"},
                            Sign{"creditors", "payables"},
                            Sign{"stock", "inventories"},
                            Sign{"borrowings", "loans"},
                            Sign{"mental health and learning disability", "mental_health"},
                            Sign{"acute teaching", "acute"},
                            Sign{"ccg", "commissioner"},
                            Sign{"icb", "commissioner"}};

bool has(const Column& column, std::string_view word) { return words::has(column.words, word); }

template<std::size_t count>
std::optional<std::string> guessed(const Column& column, std::string_view text,
                                   const std::array<Sign, count>& list) {
    for (const Sign& sign : list)
        if (text.find(sign.part) != std::string_view::npos && has(column, sign.word))
            return std::string(sign.word);
    return std::nullopt;
}

bool isOfMoney(const Column& column) { return has(column, "nursing"); }

} // namespace

WordMatch::WordMatch(const Economy& economy, TableId table) : spec_(specification(table)) {
    for (const Column& column : spec_.columns) {
        if (!column.reference) continue;
        auto& known = codes_[static_cast<int>(*column.reference)];
        if (!known.empty()) continue;
        const Table& rows = economy[*column.reference];
        const auto name = rows.spec().find("name");
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (name) known.emplace(folded(rows[row][*name]), rows[row].front());
            if (name && *column.reference == TableId::organisations)
                organisations_.emplace_back(rows[row][*name], rows[row].front());
        }
        for (std::size_t row = 0; row < rows.size(); ++row)
            known[folded(rows[row].front())] = rows[row].front();
    }
}

std::optional<WordMatch::Match> WordMatch::of(std::size_t column, std::string_view text,
                                              std::string_view section) const {
    const Column& of = spec_.columns[column];
    if (of.reference) return code(of, text);
    return word(of, text, section);
}

std::optional<WordMatch::Match> WordMatch::word(const Column& column, std::string_view text,
                                                std::string_view section) const {
    const std::string plain = folded(text);
    for (const char* word : column.words)
        if (plain == folded(word) || plain == folded(titleOf(word))) return Match{word};
    for (const Sign& other : others)
        if (plain == other.part && has(column, other.word)) return Match{std::string(other.word)};
    if (!isOfMoney(column)) {
        if (column.words.size() <= words::actualKinds.size() && !plain.empty())
            if (auto found = guessed(column, plain, others)) return Match{*found, true};
        return std::nullopt;
    }
    if (isContractIncome(plain) && !has(column, patientCare)) return std::nullopt;
    if (auto found = guessed(column, plain, signs)) return Match{*found, true};
    if (auto found = guessed(column, folded(section), bySection)) return Match{*found, true};
    return std::nullopt;
}

std::optional<WordMatch::Match> WordMatch::code(const Column& column, std::string_view text) const {
    const std::string plain = folded(text);
    if (plain.empty()) return std::nullopt;
    const auto known = codes_.find(static_cast<int>(*column.reference));
    if (known != codes_.end())
        if (const auto found = known->second.find(plain); found != known->second.end())
            return Match{found->second};
    for (const char* word : column.words)
        if (plain == folded(word)) return Match{word};
    if (*column.reference == TableId::organisations)
        for (const auto& [name, code] : organisations_)
            if (isSameName(name, text)) return Match{code, true};
    return std::nullopt;
}

bool isContractIncome(std::string_view text) {
    const std::string plain = folded(text);
    return std::any_of(signs.begin(), signs.end(), [&](const Sign& sign) {
        return sign.word == patientCare && plain.find(sign.part) != std::string::npos;
    });
}

bool isIncomeWord(std::string_view word) {
    constexpr std::array income{"patient_care"sv,      "patient_care_income"sv, "allocation"sv,
                                "allocation_income"sv, "other_income"sv,        "support"sv,
                                "support_income"sv,    "total_income"sv};
    return std::find(income.begin(), income.end(), word) != income.end();
}

} // namespace breakeven

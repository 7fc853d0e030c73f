#include "proposal/beginning/new_organisation.h"

#include "economy/edit/new_code.h"
#include "economy/table/ascii.h"
#include "economy/table/value.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

/// Words of names and the kinds they tell of; the first that is found counts.
constexpr std::array<std::pair<std::string_view, const char*>, 24> tells{{
    {"commissioning", "commissioner"},
    {" ccg", "commissioner"},
    {" icb", "commissioner"},
    {"integrated care board", "commissioner"},
    {"health board", "commissioner"},
    {"commissioner", "commissioner"},
    {"council", "local_authority"},
    {"nhs england", "national"},
    {"department of health", "national"},
    {"ambulance", "ambulance"},
    {"mental health", "mental_health"},
    {"partnership", "mental_health"},
    {"community", "community"},
    {"surgery", "primary_care"},
    {"medical practice", "primary_care"},
    {"medical centre", "primary_care"},
    {"general practice", "primary_care"},
    {"gp ", "primary_care"},
    {"primary care", "primary_care"},
    {"integrated care organisation", "integrated"},
    {"children", "specialist"},
    {"cancer", "specialist"},
    {"orthopaedic", "specialist"},
    {"eye hospital", "specialist"},
}};

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") + 1 - first));
}

/// The first word, if it is a code as the NHS gives them: capitals and figures, three to six, one of each at
/// least.
std::string codeAtFront(const std::string& text) {
    const std::string word = text.substr(0, text.find(' '));
    if (word.size() < 3 || word.size() > 6 || word.size() == text.size()) return {};
    const bool plain =
        std::all_of(word.begin(), word.end(), [](char c) { return isCapital(c) || isDigit(c); });
    const bool both =
        std::any_of(word.begin(), word.end(), isCapital) && std::any_of(word.begin(), word.end(), isDigit);
    return plain && both && !refuseCode(word) ? word : std::string();
}

/// The capitals words begin with, where there are some: NHS Cumbria CCG is NCC.
std::string initials(const std::string& name) {
    std::string letters;
    bool atStart = true;
    for (const char c : name) {
        if (atStart && isCapital(c)) letters += c;
        atStart = c == ' ' || c == '-';
    }
    return letters.size() >= 2 && letters.size() <= 6 && !refuseCode(letters) ? letters : std::string();
}

std::string codeFor(const std::string& name, const std::vector<NewOrganisation>& others) {
    std::string stem = initials(name);
    if (stem.empty()) stem = codeFromName(name);
    if (stem.empty()) stem = "ORG";
    const auto taken = [&](const std::string& code) {
        return std::any_of(others.begin(), others.end(),
                           [&](const NewOrganisation& other) { return other.code == code; });
    };
    std::string code = stem;
    for (int number = 2; taken(code); ++number) code = stem + std::to_string(number);
    return code;
}

} // namespace

std::string kindOfName(std::string_view name) {
    const std::string small = ' ' + lowered(name) + ' ';
    for (const auto& [word, kind] : tells)
        if (small.find(word) != std::string::npos) return kind;
    return "acute";
}

NewOrganisation organisationTyped(std::string_view typed, const std::vector<NewOrganisation>& others) {
    const std::string text = trimmed(typed);
    NewOrganisation made{codeAtFront(text), text, kindOfName(text), false};
    const bool taken = std::any_of(others.begin(), others.end(),
                                   [&](const NewOrganisation& other) { return other.code == made.code; });
    if (made.code.empty() || taken)
        made.code = codeFor(text, others);
    else
        made.name = trimmed(std::string_view(text).substr(made.code.size()));
    return made;
}

} // namespace breakeven

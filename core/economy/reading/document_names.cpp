#include "economy/reading/document_names.h"

#include "economy/reading/cell_title.h"
#include "economy/table/address.h"
#include "economy/table/ascii.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define LABEL(text) translatable("Labels", text)

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

constexpr std::array acronyms{"nhs", "pfi",  "pdc", "ccg", "gp",  "gps", "cnst", "cpi", "rpi", "gdp",
                              "mcp", "pacs", "icb", "cqc", "icu", "hrg", "pbr",  "mff", "qipp"};

std::string capitalised(std::string text) {
    if (!text.empty() && isSmall(text.front())) text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string inCapitals(std::string text) {
    for (char& c : text)
        if (isSmall(c)) c = static_cast<char>(c - 'a' + 'A');
    return text;
}

// Blanks for what joins words in a code; a stroke between figures stays: "65-74".
std::string withBlanks(std::string code) {
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool range =
            code[i] == '-' && i > 0 && i + 1 < code.size() && isDigit(code[i - 1]) && isDigit(code[i + 1]);
        if (code[i] == '_' || (code[i] == '-' && !range)) code[i] = ' ';
    }
    return code;
}

// Without what the names of most trusts and commissioners share.
std::string shortened(std::string name) {
    constexpr std::array endings{" NHS Foundation Trust", " NHS Trust", " University Hospitals",
                                 " University Hospital",  " Hospitals", " Hospital"};
    for (const std::string_view ending : endings)
        if (name.ends_with(ending) && name.size() > ending.size()) name.erase(name.size() - ending.size());
    constexpr std::array beginnings{"University Hospitals of ", "The "};
    for (const std::string_view beginning : beginnings)
        if (name.starts_with(beginning)) name.erase(0, beginning.size());
    constexpr std::string_view group = "Clinical Commissioning Group";
    if (name.ends_with(group)) name.replace(name.size() - group.size(), group.size(), "CCG");
    if (name.starts_with("NHS ") && (name.ends_with(" CCG") || name.ends_with(" ICB"))) name.erase(0, 4);
    return name;
}

const char* formName(std::string_view form) {
    if (form == "block") return LABEL("Block");
    if (form == "blended") return LABEL("Blended payment");
    if (form == "capitation") return LABEL("Capitation");
    return LABEL("Activity");
}

// What a contract is beside its parties: "Block, winter".
std::string formOf(const Economy& economy, std::size_t row, const Wording& wording) {
    const Table& contracts = economy[TableId::contracts];
    const std::string& code = contracts.at(row, "contract");
    const std::string& form = contracts.at(row, "form");
    const std::string said = wording.translated("Labels", formName(form));
    std::string_view rest = code;
    for (const char* party : {"commissioner", "provider"}) {
        const std::string& org = contracts.at(row, party);
        if (rest.starts_with(org) && !org.empty()) rest.remove_prefix(org.size());
        while (!rest.empty() && (rest.front() == '-' || rest.front() == '_')) rest.remove_prefix(1);
    }
    if (rest.empty() || rest == form) return said;
    const std::string more = withBlanks(std::string(rest));
    return said + ", " + more;
}

} // namespace

std::string rowName(const Economy& economy, TableId table, const std::string& code) {
    const auto row = economy[table].find({code});
    const std::string name = row ? economy[table].at(*row, "name") : std::string();
    return name.empty() ? code : name;
}

std::string rowName(const Economy& economy, std::string_view address) {
    const auto parsed = parseAddress(address);
    if (!parsed || parsed->keys.empty()) return std::string(address);
    if (parsed->table == TableId::effects)
        return arrangementName(economy, parsed->keys.front()) + ", " + readableCode(parsed->keys.back());
    if (parsed->table == TableId::contracts) return contractName(economy, parsed->keys.front());
    const Table& table = economy[parsed->table];
    const auto row = table.find(parsed->keys);
    const auto name = table.spec().find("name");
    return row && name && !table[*row][*name].empty() ? table[*row][*name]
                                                      : readableCode(parsed->keys.back());
}

std::string organisationName(const Economy& economy, const std::string& org) {
    if (org != "economy") return rowName(economy, TableId::organisations, org);
    const Table& whole = economy[TableId::economy];
    return whole.size() > 0 ? whole.at(0, "name") : std::string();
}

std::string arrangementName(const Economy& economy, const std::string& arrangement) {
    return rowName(economy, TableId::arrangements, arrangement);
}

std::map<std::string, std::string> shortOrganisationNames(const Economy& economy) {
    const Table& table = economy[TableId::organisations];
    std::map<std::string, int> uses;
    for (std::size_t row = 0; row < table.size(); ++row) ++uses[shortened(table.at(row, "name"))];
    std::map<std::string, std::string> names;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::string& code = table.at(row, "org");
        const std::string name = shortened(table.at(row, "name"));
        names[code] = name.empty() ? code : uses[name] > 1 ? table.at(row, "name") : name;
    }
    return names;
}

std::string readableWords(std::string_view code) {
    if (std::none_of(code.begin(), code.end(), isSmall)) return std::string(code);
    if (code == "a_and_e") return "A&E";
    const std::string plain = withBlanks(std::string(code));
    std::string name;
    for (std::size_t start = 0; start <= plain.size();) {
        const auto end = std::min(plain.find(' ', start), plain.size());
        std::string word = plain.substr(start, end - start);
        if (std::find(acronyms.begin(), acronyms.end(), word) != acronyms.end()) word = inCapitals(word);
        name += (name.empty() || word.empty() ? "" : " ") + word;
        start = end + 1;
    }
    return name;
}

std::string readableCode(std::string_view code) { return capitalised(readableWords(code)); }

std::string contractKind(const Economy& economy, const std::string& contract, const Wording& wording) {
    const auto row = economy[TableId::contracts].find({contract});
    return row ? formOf(economy, *row, wording) : contract;
}

std::string contractName(const Economy& economy, const std::string& contract, const Wording& wording) {
    const Table& contracts = economy[TableId::contracts];
    const auto row = contracts.find({contract});
    if (!row) return contract;
    return formOf(economy, *row, wording) + ": " +
           organisationName(economy, contracts.at(*row, "commissioner")) + " → " +
           organisationName(economy, contracts.at(*row, "provider"));
}

std::string contractNameOfPayer(const Economy& economy, const std::string& contract, const Wording& wording) {
    const Table& contracts = economy[TableId::contracts];
    const auto row = contracts.find({contract});
    if (!row) return contract;
    return organisationName(economy, contracts.at(*row, "provider")) + ": " + formOf(economy, *row, wording);
}

std::string nameOfCode(const Economy& economy, TableId table, const std::string& code,
                       const Wording& wording) {
    const Table& rows = economy[table];
    const auto row = rows.spec().keyCount == 1 ? rows.find({code}) : std::nullopt;
    const bool reserved = std::find(reservedCodes.begin(), reservedCodes.end(), code) != reservedCodes.end();
    if (!row && reserved) return wording.word(code);
    if (table == TableId::contracts && row) return contractName(economy, code, wording);
    if ((table == TableId::uncertainties || table == TableId::notes) && row)
        return rowTitle(economy, table, *row, wording);
    const auto name = rows.spec().find("name");
    if (row && name && !rows[*row][*name].empty()) return rows[*row][*name];
    return readableCode(code);
}

bool countsMonths(const Column& column) { return std::string_view(column.unit) == "months"; }

bool goesWithoutSaying(const Column& key, std::string_view text) {
    return *key.defaultText && text == key.defaultText;
}

std::string nameOfKey(const Economy& economy, const Column& column, const std::string& text,
                      const Wording& wording) {
    if (column.reference) return nameOfCode(economy, *column.reference, text, wording);
    if (column.type == ValueType::choice || column.type == ValueType::flag) return wording.word(text);
    if (countsMonths(column)) return wording(translatable("Message", "to month %1"), text);
    return column.type == ValueType::code ? readableCode(text) : text;
}

std::string besideCode(const std::string& name, const std::string& code) {
    return lowered(name) == lowered(code) ? name : name + " (" + code + ")";
}

std::string listed(std::span<const std::string> names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : "; ") + name;
    return text;
}

} // namespace breakeven

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Workbooks made by hand, part by part, as other programs write them.
namespace breakeven::test {

using MadeParts = std::vector<std::pair<std::string, std::string>>; ///< names and contents

inline std::uint32_t checkOf(std::string_view bytes) {
    std::uint32_t check = ~0u;
    for (const char c : bytes) {
        check ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) check = check >> 1 ^ (check & 1 ? 0xEDB88320u : 0);
    }
    return ~check;
}

inline void appendNumber(std::string& bytes, std::uint32_t number, int count) {
    for (; count > 0; --count, number >>= 8) bytes += static_cast<char>(number & 0xFF);
}

/// An archive of parts that are stored as they are.
inline std::string zipOf(const MadeParts& parts) {
    std::string bytes, directory;
    for (const auto& [name, content] : parts) {
        const auto start = static_cast<std::uint32_t>(bytes.size());
        const auto size = static_cast<std::uint32_t>(content.size());
        std::string common; // of both headers
        for (const int zeros : {2, 2, 2, 2}) appendNumber(common, 0, zeros);
        appendNumber(common, checkOf(content), 4);
        appendNumber(common, size, 4);
        appendNumber(common, size, 4);
        appendNumber(common, static_cast<std::uint32_t>(name.size()), 2);
        appendNumber(common, 0, 2);
        bytes += "PK\x03\x04";
        appendNumber(bytes, 20, 2);
        bytes += common + name + content;
        directory += "PK\x01\x02";
        appendNumber(directory, 20, 2);
        appendNumber(directory, 20, 2);
        directory += common;
        for (const int zeros : {2, 2, 2, 4}) appendNumber(directory, 0, zeros);
        appendNumber(directory, start, 4);
        directory += name;
    }
    const auto count = static_cast<std::uint32_t>(parts.size());
    const auto start = static_cast<std::uint32_t>(bytes.size());
    bytes += directory + "PK\x05\x06";
    appendNumber(bytes, 0, 4);
    appendNumber(bytes, count, 2);
    appendNumber(bytes, count, 2);
    appendNumber(bytes, static_cast<std::uint32_t>(directory.size()), 4);
    appendNumber(bytes, start, 4);
    appendNumber(bytes, 0, 2);
    return bytes;
}

/// A sheet of a made workbook: its rows in XML, and what follows them.
struct MadeSheet {
    std::string name;
    std::string rows;
    std::string after = {};
    std::string state = {};
};

/// The parts of a workbook. `texts` are its shared strings in XML, `formats` the formats of its cells 1, 2,
/// …: a number of one that all workbooks have, or a code.
inline MadeParts workbookParts(const std::vector<MadeSheet>& sheets, const std::string& texts = {},
                               const std::vector<std::string>& formats = {},
                               const std::string& properties = {}) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    std::string workbook = head + "<workbook xmlns:r=\"r\"><workbookPr " + properties + "/><sheets>";
    std::string relations = head + "<Relationships>";
    MadeParts parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        workbook += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\"" +
                    (sheets[i].state.empty() ? "" : " state=\"" + sheets[i].state + "\"") + " r:id=\"rId" +
                    number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml", head + "<worksheet><sheetData>" +
                                                                        sheets[i].rows + "</sheetData>" +
                                                                        sheets[i].after + "</worksheet>");
    }
    std::string own, cells = "<xf numFmtId=\"0\"/>";
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const bool isNumber =
            formats[i].find_first_not_of("0123456789") == std::string::npos && formats[i] != "0";
        const std::string id = isNumber ? formats[i] : std::to_string(164 + i);
        if (!isNumber) own += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + formats[i] + "\"/>";
        cells += "<xf numFmtId=\"" + id + "\"/>";
    }
    parts.emplace_back("xl/workbook.xml", workbook + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    parts.emplace_back("xl/sharedStrings.xml", head + "<sst>" + texts + "</sst>");
    parts.emplace_back("xl/styles.xml", head + "<styleSheet><numFmts>" + own +
                                            "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/>"
                                            "</cellStyleXfs><cellXfs>" +
                                            cells + "</cellXfs></styleSheet>");
    return parts;
}

/// A row of cells in XML, each a number or an inline text; blank ones are left out.
inline std::string madeRow(std::size_t number, const std::vector<std::string>& cells,
                           const std::string& attributes = {}) {
    std::string row = "<row r=\"" + std::to_string(number) + "\" " + attributes + ">";
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].empty()) continue;
        const std::string at = std::string(1, static_cast<char>('A' + column)) + std::to_string(number);
        const bool isNumber = cells[column].find_first_not_of("-.0123456789") == std::string::npos;
        row += isNumber ? "<c r=\"" + at + "\"><v>" + cells[column] + "</v></c>"
                        : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cells[column] + "</t></is></c>";
    }
    return row + "</row>";
}

} // namespace breakeven::test

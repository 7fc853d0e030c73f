#include "exchange/foreign/workbook_reader.h"

#include "exchange/foreign/sheet_reader.h"
#include "exchange/foreign/workbook_parts.h"
#include "files/zip.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// The parts of an archive by name, unpacked one by one and no more of them than is allowed together.
class Parts {
public:
    Parts(std::string_view bytes, std::vector<ZipEntry> entries)
        : bytes_(bytes), entries_(std::move(entries)) {}

    bool has(std::string_view name) const { return find(name) != nullptr; }
    bool areTooLarge() const { return tooLarge_; }

    std::optional<std::string> read(std::string_view name) {
        const ZipEntry* entry = find(name);
        if (!entry) return std::nullopt;
        tooLarge_ = tooLarge_ || entry->unpacked > left_;
        if (tooLarge_) return std::nullopt;
        left_ -= entry->unpacked;
        return readZipEntry(bytes_, *entry);
    }

private:
    const ZipEntry* find(std::string_view name) const {
        const auto found = std::find_if(entries_.begin(), entries_.end(),
                                        [&](const ZipEntry& entry) { return entry.name == name; });
        return found == entries_.end() ? nullptr : &*found;
    }

    std::string_view bytes_;
    std::vector<ZipEntry> entries_;
    std::size_t left_ = largestForeignParts;
    bool tooLarge_ = false;
};

Problem wrong(const std::string& name, Message why) { return errorIn({name, 0, {}}, std::move(why)); }

Problem damaged(const std::string& name, const Parts& parts) {
    if (parts.areTooLarge())
        return wrong(name, message(MESSAGE(
                               "the workbook unpacks to more than 600 MB, which is too large for a table")));
    return wrong(name, message(MESSAGE("the workbook is damaged; open it in Excel and save it again")));
}

Problem noWorkbook(const std::string& name, const Parts& parts) {
    if (parts.has("content.xml"))
        return wrong(name,
                     message(MESSAGE("this is an OpenDocument file; save it as an Excel workbook (.xlsx)")));
    if (parts.has("xl/workbook.bin"))
        return wrong(name, message(MESSAGE("this is a binary workbook (.xlsb); save it as .xlsx")));
    return wrong(name, message(MESSAGE("this is an archive, not an Excel workbook")));
}

// Texts and styles, where there are any.
bool readShared(Parts& parts, WorkbookParts& workbook) {
    if (parts.has("xl/sharedStrings.xml")) {
        const auto xml = parts.read("xl/sharedStrings.xml");
        auto texts = xml ? readSharedTexts(*xml) : std::nullopt;
        if (!texts) return false;
        workbook.texts = std::move(*texts);
    }
    if (parts.has("xl/styles.xml")) {
        const auto xml = parts.read("xl/styles.xml");
        auto styles = xml ? readStyles(*xml) : std::nullopt;
        if (!styles) return false;
        workbook.styles = std::move(*styles);
    }
    return true;
}

} // namespace

Result<ForeignFile> readForeignWorkbook(const std::string& name, std::string_view bytes) {
    auto directory = zipDirectory(bytes);
    if (!directory) return wrong(name, message(MESSAGE("the workbook is cut short or damaged")));
    Parts parts(bytes, std::move(*directory));
    if (!parts.has("xl/workbook.xml")) return noWorkbook(name, parts);
    const auto xml = parts.read("xl/workbook.xml");
    const auto relations = parts.read("xl/_rels/workbook.xml.rels");
    auto workbook = xml && relations ? readWorkbookPart(*xml, *relations) : std::nullopt;
    if (!workbook || !readShared(parts, *workbook)) return damaged(name, parts);
    Result<ForeignFile> read = ForeignFile{name, {}};
    std::size_t cellsLeft = mostForeignCells;
    for (const NamedSheet& named : workbook->sheets) {
        if (!named.part.starts_with("xl/worksheets/")) continue; // a chart, a macro
        const auto part = parts.read(named.part);
        bool cut = false;
        auto sheet = part ? readSheet(*part, *workbook, cellsLeft, cut) : std::nullopt;
        if (!sheet) return damaged(name, parts);
        sheet->name = named.name;
        sheet->hidden = named.hidden;
        if (cut)
            read.problems.push_back(
                warningIn({name, 0, {}},
                          message(MESSAGE("sheet “%1” has more than %2 columns; the others are left out"),
                                  named.name, std::to_string(mostForeignColumns))));
        if (!sheet->rows.empty()) read->sheets.push_back(std::move(*sheet));
    }
    if (read->sheets.empty()) return wrong(name, message(MESSAGE("the workbook holds no table")));
    std::stable_partition(read->sheets.begin(), read->sheets.end(),
                          [](const ForeignSheet& sheet) { return !sheet.hidden; });
    return read;
}

} // namespace breakeven

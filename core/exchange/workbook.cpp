#include "exchange/workbook.h"

#include "exchange/sheet_names.h"
#include "exchange/workbook_sheet.h"
#include "files/durable_file.h"
#include "files/temporary_folder.h"
#include "files/whole_file.h"
#include "files/zip.h"

#include <clocale>
#include <locale.h>
#include <memory>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::size_t mostRows = 1'048'576, mostColumns = 16'384;
constexpr std::size_t longestFile = 4'000'000'000;

// Numbers are written with a point on this thread, whatever the locale.
class PointInNumbers {
public:
    PointInNumbers() : own_(::newlocale(LC_NUMERIC_MASK, "C", nullptr)), before_(::uselocale(own_)) {}
    PointInNumbers(const PointInNumbers&) = delete;
    PointInNumbers& operator=(const PointInNumbers&) = delete;
    ~PointInNumbers() {
        ::uselocale(before_);
        ::freelocale(own_);
    }

private:
    ::locale_t own_, before_;
};

struct Unwritten {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};

std::optional<Message> tooLarge(const Workbook& workbook) {
    for (const WorkbookSheet& sheet : workbook.sheets) {
        if (!isSheetName(sheet.name)) throw std::invalid_argument("sheet name");
        if (sheet.rows.size() > mostRows)
            return message(
                MESSAGE("the sheet %1 would have %2 rows, of which a workbook holds no more than %3; "
                        "leave scenarios out"),
                sheet.name, std::to_string(sheet.rows.size()), std::to_string(mostRows));
        for (const WorkbookRow& row : sheet.rows)
            if (row.cells.size() > mostColumns)
                return message(
                    MESSAGE("the sheet %1 would have %2 columns, of which a workbook holds no more "
                            "than %3; leave scenarios out"),
                    sheet.name, std::to_string(row.cells.size()), std::to_string(mostColumns));
    }
    return std::nullopt;
}

void setProperties(lxw_workbook* target, const Workbook& workbook) {
    std::string title = workbook.title, subject = workbook.subject, author = "Breakeven";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.created = workbook.created;
    workbook_set_properties(target, &properties);
}

// What is cut short, as where a disk is full, does not end with the tag it begins with.
bool isWholeXml(const std::string&, const std::string& content) {
    const std::size_t end = content.find_last_not_of("\r\n");
    const std::size_t last = content.rfind("</");
    if (end == std::string::npos || last == std::string::npos || content[end] != '>') return false;
    return content.find('<' + content.substr(last + 2, end - last - 2)) < last;
}

// Puts the workbook together in a folder; its bytes, none where `progress` stopped it.
Result<std::string> putTogether(const Workbook& workbook, const fs::path& folder,
                                const WorkbookProgress& progress) {
    const fs::path made = folder / "workbook.xlsx";
    std::string parts = folder.string();
    lxw_workbook_options options{false, parts.data(), false};
    std::unique_ptr<lxw_workbook, Unwritten> target(workbook_new_opt(made.c_str(), &options));
    if (!target) throw std::bad_alloc();
    setProperties(target.get(), workbook);
    SheetWriter sheets(target.get(), workbook, progress);
    for (const WorkbookSheet& sheet : workbook.sheets)
        if (!sheets.write(sheet)) return std::string();
    const lxw_error failed = workbook_close(target.release());
    auto bytes = failed == LXW_NO_ERROR ? readFile(made, longestFile) : Result<std::string>(std::string());
    if (!bytes) return bytes;
    if (failed != LXW_NO_ERROR || !readZip(*bytes, isWholeXml))
        return fileProblem(folder.parent_path(),
                           message(MESSAGE("the workbook cannot be assembled in the folder for temporary "
                                           "files; check that its disk has room")));
    return bytes;
}

} // namespace

std::vector<Problem> refuseWorkbook(const fs::path& file) {
    const auto otherwise = message(MESSAGE("this file is not a workbook, and a workbook replaces only "
                                           "workbooks; give the workbook another name"));
    return refuseOtherKind(file, "PK\x03\x04", otherwise);
}

std::vector<Problem> writeWorkbook(const Workbook& workbook, const fs::path& file,
                                   const WorkbookProgress& progress) {
    if (auto refused = refuseWorkbook(file); !refused.empty()) return refused;
    if (auto why = tooLarge(workbook)) return {fileProblem(file, std::move(*why))};
    const PointInNumbers numbers;
    const auto folder = TemporaryFolder::make();
    if (!folder) return folder.problems;
    const auto bytes = putTogether(workbook, folder->path(), progress);
    if (!bytes || bytes->empty()) return bytes.problems;
    return writeWholeFile(file, *bytes);
}

} // namespace breakeven

#include "exchange/package.h"

#include "economy/table/value.h"
#include "exchange/descriptor.h"
#include "exchange/folder.h"
#include "exchange/own_descriptor.h"
#include "exchange/table_csv.h"
#include "files/durable_file.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// Texts that the import would refuse: a document may hold them from before there was a limit.
std::vector<Problem> tooLongTexts(const Economy& economy) {
    std::vector<Problem> problems;
    for (const TableSpec& spec : allTables()) {
        const Table& table = economy[spec.id];
        for (std::size_t row = 0; row < table.size(); ++row)
            for (std::size_t column = 0; column < spec.columns.size(); ++column)
                if (auto why = tooLong(table[row][column]))
                    problems.push_back(
                        errorAt(toText(table.address(row, spec.columns[column].name)), std::move(*why)));
    }
    return problems;
}

} // namespace

std::vector<Problem> writePackage(const Economy& economy, const std::filesystem::path& folder) {
    if (auto problems = tooLongTexts(economy); !problems.empty()) return problems;
    FolderContent package;
    for (const TableSpec& spec : allTables()) {
        const std::string name = std::string(spec.name) + ".csv";
        package.reserved.insert(name);
        if (isWritten(economy[spec.id])) package.tables.push_back({name, tableCsv(economy[spec.id])});
    }
    package.describe = [&](const std::string& present) -> Result<std::string> {
        const auto own = ownDescriptor(present);
        if (!own || own->kind == PackageKind::economy) return packageDescriptor(economy);
        return fileProblem(folder, message(MESSAGE("this folder holds results; choose another one for the "
                                                   "package of an economy")));
    };
    return writeFolder(folder, package);
}

} // namespace breakeven

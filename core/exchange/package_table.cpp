#include "exchange/package_table.h"

#include "exchange/own_descriptor.h"
#include "exchange/package.h"
#include "exchange/package_files.h"
#include "exchange/table_csv.h"
#include "files/whole_file.h"

namespace breakeven {

std::vector<Problem> writePackageTable(const Economy& economy, TableId table,
                                       const std::filesystem::path& folder) {
    if (ownDescriptorIn(folder / "datapackage.json")) return writePackage(economy, folder);
    const PackageFiles present = packageFiles(folder);
    if (present.lost.contains(table)) return present.problems;
    std::filesystem::path file = std::string(specification(table).name) + ".csv";
    if (const auto own = present.files.find(table); own != present.files.end())
        file = own->second;
    else if (const auto beside = present.files.find(TableId::organisations); beside != present.files.end())
        file = beside->second.parent_path() / file;
    return writeWholeFile(folder / file, tableCsv(economy[table]));
}

} // namespace breakeven

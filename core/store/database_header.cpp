#include "store/database_header.h"

#include "files/durable_file.h"

#include <SQLiteCpp/Database.h>
#include <cstring>
#include <sqlite3.h>

namespace breakeven {

#define MESSAGE(text) translatable("Message", text)

Result<DatabaseHeader> DatabaseHeader::read(const std::filesystem::path& file) {
    DatabaseHeader header;
    const auto start = readStart(file, sizeof header.bytes_);
    if (!start) return start.problems;
    if (start->empty()) return fileProblem(file, message(MESSAGE("the file is empty")));
    constexpr char magic[] = "SQLite format 3";
    if (std::memcmp(start->data(), magic, std::min(sizeof magic, start->size())) != 0)
        return fileProblem(file, message(MESSAGE("this is not a Breakeven document")));
    if (start->size() < sizeof header.bytes_)
        return fileProblem(file, message(MESSAGE("the document is cut short; open a backup copy")));
    start->copy(header.bytes_, sizeof header.bytes_);
    return header;
}

DatabaseHeader DatabaseHeader::of(SQLite::Database& database) {
    DatabaseHeader header;
    sqlite3_file* file = nullptr;
    int failed = sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (failed == SQLITE_OK) failed = file->pMethods->xRead(file, header.bytes_, sizeof header.bytes_, 0);
    if (failed != SQLITE_OK) throw SQLite::Exception(database.getHandle(), failed);
    return header;
}

std::uint32_t DatabaseHeader::number(std::size_t at) const {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
    return value;
}

} // namespace breakeven

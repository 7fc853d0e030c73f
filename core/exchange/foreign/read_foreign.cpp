#include "exchange/foreign/read_foreign.h"

#include "exchange/foreign/text_table.h"
#include "exchange/foreign/workbook_reader.h"

#include <fstream>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

#define MESSAGE(text) translatable("Message", text)

Problem wrong(const std::string& name, Message why) { return errorIn({name, 0, {}}, std::move(why)); }

Problem tooLarge(const std::string& name) {
    return wrong(name, message(MESSAGE("the file is larger than 200 MB; take out what is not needed")));
}

} // namespace

Result<ForeignFile> readForeign(const std::string& name, std::string bytes) {
    if (bytes.size() > largestForeignFile) return tooLarge(name);
    if (bytes.starts_with("\xD0\xCF\x11\xE0"sv))
        return wrong(name,
                     message(MESSAGE("this is a workbook of an older Excel, or one with a password; save it "
                                     "in Excel as .xlsx without a password")));
    if (bytes.starts_with("%PDF"sv))
        return wrong(name,
                     message(MESSAGE("this is a PDF; open the table it was made from, or copy the table and "
                                     "paste it")));
    if (bytes.starts_with("PK\x03\x04"sv)) return readForeignWorkbook(name, bytes);
    return readTextTable(name, std::move(bytes));
}

Result<ForeignFile> readForeignFile(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed))
        return wrong(name, message(MESSAGE("there is no such file")));
    const auto size = std::filesystem::file_size(file, failed);
    if (!failed && size > largestForeignFile) return tooLarge(name);
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(failed ? 0 : static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (failed || !stream) return wrong(name, message(MESSAGE("the file cannot be read")));
    return readForeign(name, std::move(bytes));
}

Result<ForeignFile> readPastedTable(const std::string& name, std::string_view text) {
    return readTextTable(name, std::string(text));
}

} // namespace breakeven

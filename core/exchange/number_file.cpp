#include "exchange/number_file.h"

#include "files/durable_file.h"
#include "files/replace_file.h"

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

static_assert(std::endian::native == std::endian::little, "numbers are written as they are in memory");

constexpr std::string_view firstLine = "Breakeven numbers 1\n";
constexpr std::size_t fixedStart = firstLine.size() + sizeof(std::uint64_t);
constexpr std::size_t longestHeader = 512'000'000;

std::string startOf(std::string_view header) {
    std::string start(firstLine);
    const std::uint64_t length = header.size();
    std::array<char, sizeof length> bytes{};
    std::memcpy(bytes.data(), &length, sizeof length);
    start.append(bytes.data(), bytes.size());
    start += header;
    start.resize((start.size() + 7) / 8 * 8, ' ');
    return start;
}

} // namespace

Result<std::monostate> writeNumberFile(const std::filesystem::path& file, std::string_view header,
                                       const std::function<void(const PutNumbers& put)>& produce) {
    const std::filesystem::path target = realFile(file), made = unusedNameBeside(target);
    const int error = writeNewFile(made, [&](const PutBytes& put) {
        put(startOf(header));
        produce([&](std::span<const double> numbers) {
            put({reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()});
        });
    });
    std::error_code ignored;
    if (error != 0) {
        std::filesystem::remove(made, ignored);
        return fileProblem(file, cannotWrite(error));
    }
    auto replaced = replaceFile(made, target);
    if (!replaced) std::filesystem::remove(made, ignored);
    return replaced;
}

Result<NumberFileStart> readNumberFileStart(const std::filesystem::path& file) {
    const auto refused = [&] {
        return fileProblem(file, message(MESSAGE("this is not a file of numbers that Breakeven wrote")));
    };
    const auto fixed = readStart(file, fixedStart);
    if (!fixed) return fixed.problems;
    if (fixed->size() < fixedStart || !fixed->starts_with(firstLine)) return refused();
    std::uint64_t length = 0;
    std::memcpy(&length, fixed->data() + firstLine.size(), sizeof length);
    if (length > longestHeader) return refused();
    auto start = readStart(file, fixedStart + static_cast<std::size_t>(length));
    if (!start) return start.problems;
    if (start->size() < fixedStart + length) return refused();
    NumberFileStart found;
    found.header = start->substr(fixedStart);
    found.numbersAt = (start->size() + 7) / 8 * 8;
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(file, failed);
    if (failed || size < found.numbersAt) return refused();
    found.numbers = (size - found.numbersAt) / sizeof(double);
    return found;
}

} // namespace breakeven

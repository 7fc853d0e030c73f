#include "insight/uncertainty/drawn_amounts.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <system_error>
#include <unistd.h>

namespace breakeven {

namespace {

[[noreturn]] void fail(const char* what) { throw std::system_error(errno, std::generic_category(), what); }

// Large files do not belong where memory may be the disk.
std::filesystem::path scratchFolder() {
    if (const char* const named = std::getenv("TMPDIR"); named && *named != '\0') return named;
    std::error_code ignored;
    const std::filesystem::path large = "/var/tmp";
    return std::filesystem::is_directory(large, ignored) ? large
                                                         : std::filesystem::temp_directory_path(ignored);
}

} // namespace

NumberFile::NumberFile() {
    std::string name = scratchFolder() / "breakeven-draws-XXXXXX";
    file_ = mkostemp(name.data(), O_CLOEXEC);
    if (file_ < 0) fail("no scratch file");
    unlink(name.c_str());
}

NumberFile::NumberFile(const std::filesystem::path& file) : file_(open(file.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (file_ < 0) fail("opening a file of numbers");
}

NumberFile::~NumberFile() { close(file_); }

void NumberFile::write(std::uint64_t at, std::span<const double> numbers) {
    const char* from = reinterpret_cast<const char*>(numbers.data());
    for (std::size_t left = numbers.size_bytes(); left > 0;) {
        const ssize_t written = pwrite(file_, from, left, static_cast<off_t>(at));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) fail("writing to the scratch file");
        from += written;
        at += static_cast<std::uint64_t>(written);
        left -= static_cast<std::size_t>(written);
    }
}

void NumberFile::read(std::uint64_t at, std::span<double> numbers) const {
    char* to = reinterpret_cast<char*>(numbers.data());
    for (std::size_t left = numbers.size_bytes(); left > 0;) {
        const ssize_t got = pread(file_, to, left, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) fail("reading the scratch file");
        to += got;
        at += static_cast<std::uint64_t>(got);
        left -= static_cast<std::size_t>(got);
    }
}

void DrawnAmounts::read(std::size_t column, std::span<double> numbers) const {
    const std::size_t first = column * draws_;
    if (file_)
        file_->read(at_ + first * sizeof(double), numbers);
    else
        std::copy_n(numbers_.begin() + static_cast<std::ptrdiff_t>(first), draws_, numbers.begin());
}

} // namespace breakeven

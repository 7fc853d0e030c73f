#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace breakeven {

/// A file that numbers are read from at any place.
class NumberFile {
public:
    /// One without a name, that numbers outgrowing memory are written to; it is gone with this. Throws
    /// std::system_error where there can be none.
    NumberFile();

    /// One that is there, only to be read. Throws likewise.
    explicit NumberFile(const std::filesystem::path& file);

    ~NumberFile();
    NumberFile(const NumberFile&) = delete;
    NumberFile& operator=(const NumberFile&) = delete;

    /// Writes at a place nobody else does. Throws std::system_error where the disk is full.
    void write(std::uint64_t at, std::span<const double> numbers);
    void read(std::uint64_t at, std::span<double> numbers) const;

private:
    int file_ = -1;
};

/// The amounts of some draws that follow one another, by column: in memory or in a file. They never
/// change, and threads share them.
class DrawnAmounts {
public:
    /// numbers[column × draws + draw].
    DrawnAmounts(std::vector<double> numbers, std::size_t draws)
        : draws_(draws), numbers_(std::move(numbers)) {}

    /// Those at a place of a file, in the same order.
    DrawnAmounts(std::shared_ptr<const NumberFile> file, std::uint64_t at, std::size_t draws)
        : draws_(draws), file_(std::move(file)), at_(at) {}

    std::size_t draws() const { return draws_; }

    /// Those of a column, as many as there are draws.
    void read(std::size_t column, std::span<double> numbers) const;

private:
    std::size_t draws_;
    std::vector<double> numbers_;
    std::shared_ptr<const NumberFile> file_;
    std::uint64_t at_ = 0; ///< in bytes
};

} // namespace breakeven

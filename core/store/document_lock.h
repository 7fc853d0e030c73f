#pragma once

#include "economy/table/problem.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace breakeven {

/// Marks a document as open, for other windows, imports and people who share the folder, until it is
/// destroyed. Only its holder may save the document. The mark is a hidden file beside the document; a crash
/// releases it.
class DocumentLock {
public:
    DocumentLock(DocumentLock&& other) noexcept;
    DocumentLock& operator=(DocumentLock&& other) noexcept;
    ~DocumentLock();

    /// The lock or, if the document is open elsewhere for longer than `patience`, an error that says who has
    /// it and since when. Where the folder cannot be written to, or its file system knows no locks, there is
    /// a lock that marks nothing; with a warning, where something else stands in the mark's place.
    static Result<DocumentLock> acquire(const std::filesystem::path& document,
                                        std::chrono::milliseconds patience = {});

    /// Who has a document open, for people: "jsmith@FIN-PC-12, 2015-03-26T17:05:09Z"; blank if nobody says.
    /// To be asked when the lock could not be had.
    static std::string holderOf(const std::filesystem::path& document);

    /// The document, as it was named, and where it really stands.
    const std::filesystem::path& document() const { return document_; }
    const std::filesystem::path& target() const { return target_; }

    /// Whether others see it.
    bool marks() const { return descriptor_ >= 0; }

private:
    explicit DocumentLock(const std::filesystem::path& document);
    enum class Attempt { held, taken, gone, impossible };
    Attempt attempt();
    void release();

    std::filesystem::path document_;
    std::filesystem::path target_;
    int descriptor_ = -1;
};

} // namespace breakeven

#pragma once

#include "economy/problem.h"

#include <filesystem>
#include <optional>

namespace breakeven {

/// Marks a document as open, for other windows and people who share the folder, until it is destroyed. The
/// mark is a hidden file beside the document; a crash releases it.
class DocumentLock {
public:
    DocumentLock(DocumentLock&& other) noexcept;
    DocumentLock& operator=(DocumentLock&& other) noexcept;
    ~DocumentLock();

    /// The lock, or, if the document is open elsewhere, a warning that says who has it and since when. In a
    /// folder that cannot be written to there is a lock that marks nothing.
    static Result<DocumentLock> acquire(const std::filesystem::path& document);

private:
    DocumentLock(std::filesystem::path file, int descriptor);
    void release();

    std::filesystem::path file_;
    int descriptor_ = -1;
};

} // namespace breakeven

#pragma once

#include "document/document.h"
#include "insight/variant/go_on.h"

#include <atomic>
#include <memory>
#include <utility>

namespace breakeven::ui {

/// As `Document::waitFor`, of work that may be cancelled and asks now and then whether it was.
template<class Work>
auto waitStoppably(Document& document, const QString& saying, Work work) {
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    auto made = document.waitFor(saying, true, [wanted, work = std::move(work)]() mutable {
        return work(GoOn([wanted] { return wanted->load(); }));
    });
    if (!made) *wanted = false;
    return made;
}

} // namespace breakeven::ui

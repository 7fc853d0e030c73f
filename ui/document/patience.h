#pragma once

#include "economy/table/problem.h"

#include <QString>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// Waits for work that takes long: it is done on another thread while the window goes on, and nobody can do
/// anything to the document but cancel. False where that was done: then nothing may come of the work, which
/// ends by itself and holds all it needs. `saying`: what is being done, "Pasting…".
using Patience = std::function<bool(const QString& saying, bool mayCancel, std::function<void()> work)>;

/// What a person is told who cancelled.
inline Problem cancelled() {
    return errorSaying(message(translatable("Message", "cancelled; nothing has changed")));
}

/// Whether that is all there is to say.
inline bool isCancelled(const std::vector<Problem>& problems) {
    return problems.size() == 1 && problems.front() == cancelled();
}

/// What whoever would change the document meanwhile is told.
inline Problem busyElsewhere() {
    return errorSaying(message(translatable("Message", "something else is being done to the document")));
}

/// What `work` returns, with patience or, where there is none, at once; nothing where it was cancelled.
template<class Work>
auto patiently(const Patience& patience, const QString& saying, bool mayCancel, Work work)
    -> std::optional<std::invoke_result_t<Work>> {
    using Made = std::invoke_result_t<Work>;
    if (!patience) return work();
    struct Outcome {
        std::optional<Made> made;
        std::exception_ptr thrown;
    };
    auto outcome = std::make_shared<Outcome>();
    const bool ended = patience(saying, mayCancel, [outcome, work = std::move(work)]() mutable {
        try {
            outcome->made.emplace(work());
        } catch (...) {
            outcome->thrown = std::current_exception();
        }
    });
    if (!ended) return std::nullopt;
    if (outcome->thrown) std::rethrow_exception(outcome->thrown);
    return std::move(outcome->made);
}

} // namespace breakeven::ui

#pragma once

#include "economy/table/problem.h"

#include <exception>
#include <type_traits>
#include <utility>

namespace breakeven::ui {

/// What was thrown, which nothing should be, as a problem for people.
inline Problem thrown(const std::exception& failure) {
    return errorSaying(message(translatable("Message", "this could not be done: %1"), failure.what()));
}

/// What `work` returns, a Result or Problems; what it throws as one of them.
template<class Work>
auto guarded(Work&& work) -> std::invoke_result_t<Work> {
    try {
        return std::forward<Work>(work)();
    } catch (const std::exception& failure) {
        return {thrown(failure)};
    }
}

} // namespace breakeven::ui

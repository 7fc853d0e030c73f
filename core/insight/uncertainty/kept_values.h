#pragma once

#include <cstddef>
#include <map>
#include <mutex>

namespace breakeven {

/// What takes long to find for a number, and is asked for again and again; threads share it. `Value` is cheap
/// to copy.
template<class Value>
class KeptValues {
public:
    /// What `make(number)` gives, the same whenever it is asked.
    template<class Make>
    Value of(double number, const Make& make) {
        {
            const std::lock_guard lock(mutex_);
            if (const auto kept = values_.find(number); kept != values_.end()) return kept->second;
        }
        Value made = make(number);
        const std::lock_guard lock(mutex_);
        if (values_.size() >= most) values_.clear();
        return values_.emplace(number, std::move(made)).first->second;
    }

private:
    static constexpr std::size_t most = 1'000;

    std::mutex mutex_;
    std::map<double, Value> values_;
};

} // namespace breakeven

#include "document/in_slices.h"

#include <QElapsedTimer>

#include <utility>

namespace breakeven::ui {

InSlices::InSlices(QObject* parent) : QObject(parent) {
    connect(&timer_, &QTimer::timeout, this, &InSlices::goOn);
}

void InSlices::run(std::function<bool()> bit, std::function<void()> done) {
    bit_ = std::move(bit);
    done_ = std::move(done);
    timer_.start(0);
}

void InSlices::cancel() {
    timer_.stop();
    bit_ = {};
    done_ = {};
}

void InSlices::goOn() {
    constexpr int longest = 12; // milliseconds
    QElapsedTimer clock;
    clock.start();
    while (bit_())
        if (clock.elapsed() >= longest) return;
    timer_.stop();
    bit_ = {};
    std::exchange(done_, {})();
}

} // namespace breakeven::ui

#pragma once

#include "document/background_task.h"
#include "insight/decision/option_chances.h"

#include <QObject>

namespace breakeven::ui {

/// Draws options off the window's thread, one after the other, and tells of each how likely the economy
/// breaks even with it.
class OptionChances : public QObject {
    Q_OBJECT

public:
    explicit OptionChances(QObject* parent = nullptr);

    /// Draws those at these places of `options`; what was asked for before is no longer wanted.
    void request(const Economy& economy, const Options& options, std::vector<std::size_t> places);
    void cancel();
    bool isBusy() const { return task_.isBusy(); }

Q_SIGNALS:
    void drawn(std::size_t place, breakeven::Chance chance);
    void busyChanged(bool busy);
    void failed(const std::vector<breakeven::Problem>& problems);

private:
    std::size_t asked_ = 0;
    BackgroundTask task_;
};

/// How many futures an option is drawn in: fewer than of a scenario, as there are several.
inline constexpr int drawsOfAnOption = 2'000;

} // namespace breakeven::ui

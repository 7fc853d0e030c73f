#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace breakeven::ui {

/// Does on the window's thread what no other may, a little at a time: between, the window goes on.
class InSlices : public QObject {
    Q_OBJECT

public:
    explicit InSlices(QObject* parent = nullptr);

    /// `bit` does a little and returns whether there is more to do; then comes `done`.
    void run(std::function<bool()> bit, std::function<void()> done);

    /// What is under way is not wanted any more.
    void cancel();

    bool isBusy() const { return timer_.isActive(); }

private:
    void goOn();

    std::function<bool()> bit_;
    std::function<void()> done_;
    QTimer timer_;
};

} // namespace breakeven::ui

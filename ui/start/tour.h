#pragma once

#include "start/callout.h"

#include <QObject>
#include <QPointer>
#include <QRect>

#include <functional>
#include <vector>

class QTimer;
class QWidget;

namespace breakeven::ui {

/// A step of a tour: what it says, how to come where it happens, and what it points at.
struct TourStep {
    struct Target {
        QWidget* widget = nullptr;
        QRect part = {}; ///< null: all of it
    };
    QString title;
    QString text;
    std::function<void()> goThere;      ///< puts the keyboard where one acts, too
    std::function<Target()> target;     ///< asked again and again, as things move
    std::function<QString()> seen = {}; ///< what came of what the person did; blank while nothing has
};

/// Leads through a window in steps, each a note beside the real thing, which works meanwhile.
class Tour : public QObject {
    Q_OBJECT

public:
    explicit Tour(QWidget& window);

    void start(std::vector<TourStep> steps);
    void next();
    void back();
    void end();

    bool isRunning() const { return !note_.isNull(); }
    int step() const { return step_; }
    int steps() const { return static_cast<int>(steps_.size()); }
    /// Null while none is running.
    Callout* note() const { return note_; }

    /// Whether a tour was taken to its end, or ended, on this computer.
    static bool wasSeen();

Q_SIGNALS:
    void ended();

private:
    void show(int step);
    void follow();

    QWidget& window_;
    std::vector<TourStep> steps_;
    int step_ = 0;
    QPointer<Callout> note_;
    QTimer* timer_;
};

} // namespace breakeven::ui

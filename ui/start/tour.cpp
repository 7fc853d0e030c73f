#include "start/tour.h"

#include "start/callout.h"

#include <QPushButton>
#include <QSettings>
#include <QTimer>

namespace breakeven::ui {

namespace {

const QString seenSetting = QStringLiteral("tour/seen");
constexpr int followingEvery = 150; ///< milliseconds

} // namespace

Tour::Tour(QWidget& window) : QObject(&window), window_(window), timer_(new QTimer(this)) {
    timer_->setInterval(followingEvery);
    connect(timer_, &QTimer::timeout, this, &Tour::follow);
}

bool Tour::wasSeen() { return QSettings().value(seenSetting, false).toBool(); }

void Tour::start(std::vector<TourStep> steps) {
    delete note_;
    steps_ = std::move(steps);
    note_ = new Callout(window_);
    connect(note_, &Callout::nextWanted, this, &Tour::next);
    connect(note_, &Callout::backWanted, this, &Tour::back);
    connect(note_, &Callout::endWanted, this, &Tour::end);
    note_->show();
    timer_->start();
    show(0);
}

void Tour::next() {
    if (!note_) return;
    if (step_ + 1 >= steps()) return end();
    show(step_ + 1);
}

void Tour::back() {
    if (note_ && step_ > 0) show(step_ - 1);
}

void Tour::end() {
    if (!note_) return;
    timer_->stop();
    // It may be its own button that was pressed.
    note_->hide();
    note_->deleteLater();
    note_.clear();
    QSettings().setValue(seenSetting, true);
    Q_EMIT ended();
}

void Tour::show(int step) {
    step_ = step;
    const TourStep& now = steps_[static_cast<std::size_t>(step)];
    note_->setEnds(step == 0, step + 1 == steps());
    note_->say(tr("Step %1 of %2").arg(step + 1).arg(steps()), now.title, now.text);
    note_->next().setFocus();
    now.goThere();
    if (note_) follow();
}

void Tour::follow() {
    const TourStep& now = steps_[static_cast<std::size_t>(step_)];
    if (now.seen) note_->saySeen(now.seen());
    const TourStep::Target target = now.target();
    note_->pointAt(target.widget, target.part);
}

} // namespace breakeven::ui

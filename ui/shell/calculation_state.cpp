#include "shell/calculation_state.h"

#include "desk/fitted_label.h"
#include "document/message_text.h"
#include "money/format.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTime>
#include <QToolButton>

namespace breakeven::ui {

namespace {

constexpr std::chrono::milliseconds blink(200);

} // namespace

CalculationState::CalculationState(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), said_(new FittedLabel), bar_(new QProgressBar),
      button_(new QToolButton) {
    bar_->setRange(0, 0); // how much is left is not known
    bar_->setTextVisible(false);
    bar_->setFixedSize(room(20), grid(2));
    bar_->setAccessibleName(tr("Calculating"));
    button_->setAutoRaise(true);
    button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    for (QWidget* part :
         {static_cast<QWidget*>(said_), static_cast<QWidget*>(bar_), static_cast<QWidget*>(button_)})
        layout->addWidget(part);
    bar_->hide();
    button_->hide();
    slow_.setSingleShot(true);
    slow_.setInterval(blink);
    connect(&slow_, &QTimer::timeout, this, &CalculationState::showSlow);
    connect(button_, &QToolButton::clicked, this, [this] {
        if (document_.isProjecting())
            document_.stopProjecting();
        else
            document_.project();
    });
    connect(&document, &Document::projecting, this, &CalculationState::begin);
    connect(&document, &Document::projectingStopped, this, &CalculationState::showStopped);
    connect(&document, &Document::projected, this, &CalculationState::showDone);
}

void CalculationState::begin() {
    if (!slow_.isActive() && bar_->isHidden()) clock_.start();
    if (!button_->isHidden() && bar_->isHidden()) button_->hide(); // the figures are no longer given up
    said_->setText(tr("Calculating…"));
    if (bar_->isHidden()) slow_.start();
}

void CalculationState::showSlow() {
    bar_->show();
    offer(tr("Stop"), "close", tr("Stop calculating: the figures before the last change stay"));
}

void CalculationState::showDone(const ProjectedFigures& figures) {
    if (document_.isProjecting()) return; // of a change before the last
    slow_.stop();
    bar_->hide();
    button_->hide();
    const QString when = QLocale().toString(QTime::currentTime(), "HH:mm:ss");
    const qint64 took = clock_.isValid() ? clock_.elapsed() : 0;
    said_->setText(
        !figures.current ? tr("Not calculated: errors")
        : took < 1000
            ? tr("Calculated %1 in %2 ms").arg(when).arg(took)
            : tr("Calculated %1 in %2 s").arg(when, toQt(formatNumber(static_cast<double>(took) / 1000, 1))));
}

void CalculationState::showStopped() {
    slow_.stop();
    bar_->hide();
    said_->setText(document_.figures().current ? tr("Stopped: figures are from before the last change")
                                               : tr("Stopped: nothing is calculated yet"));
    offer(tr("Calculate"), "redo", tr("Calculate the figures (F9)"));
    button_->setShortcut(tr("F9"));
}

void CalculationState::offer(const QString& text, const QString& iconName, const QString& toolTip) {
    button_->setText(text);
    button_->setIcon(icon(iconName));
    button_->setToolTip(toolTip);
    button_->setAccessibleName(text);
    button_->setAccessibleDescription(toolTip);
    button_->show();
}

QString CalculationState::text() const { return said_->text(); }

} // namespace breakeven::ui

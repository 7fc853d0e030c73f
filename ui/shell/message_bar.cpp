#include "shell/message_bar.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/patience.h"
#include "document/problem_text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace breakeven::ui {

QString lineOf(const Problem& problem, const Economy& economy) {
    QStringList parts;
    if (problem.place) {
        parts << toQt(problem.place->file);
        if (problem.place->row > 0)
            parts << QApplication::translate("MessageBar", "row %1").arg(problem.place->row);
        if (!problem.place->column.empty()) parts << toQt(problem.place->column);
    } else if (const auto cell = parseAddress(problem.address)) {
        parts << labelOf(economy, *cell);
    } else if (!problem.address.empty()) {
        parts << toQt(problem.address);
    }
    const QString text = saidOf(problem, economy);
    return parts.isEmpty() ? text : parts.join(", ") + ": " + text;
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), icon_(new QLabel), text_(new QLabel), more_(new QToolButton),
      details_(new QListWidget) {
    setObjectName("messageBar");
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setAccessibleName(tr("Message"));
    more_->setText(tr("&Details"));
    more_->setIcon(icon("expand"));
    more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more_->setAutoRaise(true);
    more_->setCheckable(true);
    auto* close = new QToolButton;
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    details_->setAccessibleName(tr("All problems"));
    details_->setFrameShape(QFrame::NoFrame);
    details_->setMaximumHeight(room(40));
    details_->setWordWrap(true);
    details_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(icon("copy"), tr("&Copy all"), this);
    details_->addAction(copy);

    auto* line = new QHBoxLayout;
    line->addWidget(icon_, 0, Qt::AlignTop);
    line->addWidget(text_, 1);
    line->addWidget(more_, 0, Qt::AlignTop);
    line->addWidget(close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(1), grid(1), grid(1));
    layout->addLayout(line);
    layout->addWidget(details_, 1);
    hide();

    connect(more_, &QToolButton::toggled, details_, &QWidget::setVisible);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(details().join('\n')); });
}

void MessageBar::present(const QString& severity, const QString& text, const QStringList& details) {
    setProperty("severity", severity);
    style()->unpolish(this);
    style()->polish(this);
    drawIcon();
    text_->setText(text);
    text_->setAccessibleDescription(text);
    details_->clear();
    details_->addItems(details);
    more_->setVisible(!details.isEmpty());
    more_->setChecked(!details.isEmpty());
    details_->setVisible(!details.isEmpty());
    show();
    QAccessibleEvent event(text_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::drawIcon() {
    const QString severity = property("severity").toString();
    if (!severity.isEmpty()) icon_->setPixmap(icon(severity).pixmap(grown(20), grown(20)));
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) drawIcon();
}

void MessageBar::showProblems(const QString& title, const std::vector<Problem>& problems,
                              const Economy& economy) {
    if (isCancelled(problems)) return showInformation(tr("Cancelled: nothing has changed."));
    QStringList lines;
    for (const Problem& problem : problems) lines << lineOf(problem, economy);
    const QString severity = hasErrors(problems) || problems.empty() ? "error" : "warning";
    if (lines.size() == 1) return present(severity, title + ' ' + lines.first(), {});
    present(severity, title, lines);
}

void MessageBar::showInformation(const QString& text) { present("information", text, {}); }

QString MessageBar::text() const { return text_->text(); }

QStringList MessageBar::details() const {
    QStringList lines;
    for (int row = 0; row < details_->count(); ++row) lines << details_->item(row)->text();
    return lines;
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return hide();
    QFrame::keyPressEvent(event);
}

} // namespace breakeven::ui

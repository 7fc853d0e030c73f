#include "grid/find_bar.h"

#include "grid/grid_view.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int typingPause = 150; // milliseconds

std::pair<int, int> place(const QModelIndex& index) { return {index.row(), index.column()}; }

} // namespace

FindBar::FindBar(GridView& view, QWidget* parent)
    : QWidget(parent), view_(view), text_(new QLineEdit(this)), count_(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    auto* label = new QLabel(tr("F&ind"), this);
    label->setBuddy(text_);
    text_->setClearButtonEnabled(true);
    text_->setMaximumWidth(room(70));
    text_->setAccessibleName(tr("Find in the grid"));
    layout->addWidget(label);
    layout->addWidget(text_);
    const auto button = [&](const char* iconName, const QString& name, const QString& keys, auto slot) {
        auto* made = new QToolButton(this);
        made->setIcon(icon(QString::fromLatin1(iconName)));
        made->setAutoRaise(true);
        made->setAccessibleName(name);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
        connect(made, &QToolButton::clicked, this, slot);
        layout->addWidget(made);
    };
    button("up", tr("Previous"), tr("Shift+Enter"), [this] { go(false); });
    button("down", tr("Next"), tr("Enter"), [this] { go(true); });
    layout->addWidget(count_);
    layout->addStretch();
    button("close", tr("Close"), tr("Esc"), [this] {
        hide();
        view_.setFocus();
    });
    delay_.setSingleShot(true);
    delay_.setInterval(typingPause);
    connect(&delay_, &QTimer::timeout, this, [this] {
        search();
        go(true);
    });
    connect(text_, &QLineEdit::textChanged, &delay_, qOverload<>(&QTimer::start));
    hide();
}

void FindBar::open() {
    show();
    text_->setFocus();
    text_->selectAll();
}

void FindBar::find(const QString& text) {
    text_->setText(text);
    delay_.stop();
    search();
    go(true);
}

void FindBar::search() {
    found_.clear();
    const QString wanted = text_->text();
    const GridProxy& grid = view_.order();
    for (int r = 0; !wanted.isEmpty() && r < grid.rowCount(); ++r)
        for (int c = 0; c < grid.columnCount(); ++c) {
            const QModelIndex index = grid.index(r, c);
            if (showsText(index, wanted)) found_.emplace_back(index);
        }
    say();
}

void FindBar::go(bool forward) {
    if (delay_.isActive()) {
        delay_.stop();
        search();
    }
    if (found_.empty()) return say();
    const auto here = place(view_.currentIndex());
    auto next =
        std::find_if(found_.begin(), found_.end(), [&](const QModelIndex& at) { return place(at) > here; });
    if (!forward) {
        next = std::find_if(found_.begin(), found_.end(),
                            [&](const QModelIndex& at) { return place(at) >= here; });
        if (next == found_.begin()) next = found_.end();
        --next;
    }
    if (next == found_.end()) next = found_.begin();
    view_.setCurrentIndex(*next);
    view_.scrollTo(*next);
    say();
}

void FindBar::say() {
    if (text_->text().isEmpty()) return count_->clear();
    if (found_.empty()) return count_->setText(tr("Nothing found"));
    const auto here = std::find_if(found_.begin(), found_.end(), [&](const QModelIndex& at) {
        return place(at) == place(view_.currentIndex());
    });
    count_->setText(here == found_.end() ? tr("%n found", nullptr, count())
                                         : tr("%1 of %2").arg(here - found_.begin() + 1).arg(count()));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        view_.setFocus();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return go(!(event->modifiers() & Qt::ShiftModifier));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace breakeven::ui

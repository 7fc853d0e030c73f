#include "grid/entry_line.h"

#include "document/message_text.h"
#include "grid/cell_paint.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int mostShown = 12;
constexpr int narrowest = 220;
constexpr int codeRole = Qt::UserRole;
constexpr int offerRole = Qt::UserRole + 1;

} // namespace

EntryLine::EntryLine(QWidget* parent) : QLineEdit(parent) {
    setFrame(false);
    setAutoFillBackground(true);
    setTextMargins(cellMargin - 2, 0, cellMargin - 2, 0);
    const Colours colours = coloursFor(palette());
    setStyleSheet(
        QStringLiteral("QLineEdit { border: 2px solid %1; border-radius: 0; padding: 0; background: %2; }")
            .arg(colours.accent.name(), colours.surface.name()));
}

void EntryLine::present(const QString& canonical, const QString&) {
    setText(canonical);
    selectAll();
}

ChoiceLine::ChoiceLine(std::vector<Choice> choices, QWidget* parent)
    : EntryLine(parent), choices_(std::move(choices)), list_(new QListWidget(this)) {
    list_->setWindowFlags(Qt::ToolTip);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setUniformItemSizes(true);
    list_->setStyleSheet(QStringLiteral("QListWidget::item { padding: 3px 4px; }"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setAccessibleName(tr("Choices"));
    connect(this, &QLineEdit::textEdited, this, &ChoiceLine::narrow);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        list_->setCurrentItem(item);
        narrowed_ = true;
        Q_EMIT chosen();
    });
}

ChoiceLine::~ChoiceLine() = default;

void ChoiceLine::present(const QString& canonical, const QString& shown) {
    setText(shown);
    narrow({});
    list_->setCurrentRow(-1);
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(codeRole).toString() == canonical) list_->setCurrentRow(row);
    selectAll();
}

QString ChoiceLine::entered() const {
    if (text().trimmed().isEmpty() && !narrowed_) return {};
    const auto* item = list_->currentItem();
    return item && !isOffer(item) ? item->data(codeRole).toString() : text();
}

bool ChoiceLine::isOffer(const QListWidgetItem* item) const { return item && item->data(offerRole).toBool(); }

std::optional<QString> ChoiceLine::newName() const {
    return isOffer(list_->currentItem()) ? std::optional(text().trimmed()) : std::nullopt;
}

void ChoiceLine::narrow(const QString& typed) {
    const QString wanted = typed.trimmed();
    std::vector<const Choice*> found;
    for (const Choice& choice : choices_)
        if (wanted.isEmpty() || choice.shown.contains(wanted, Qt::CaseInsensitive) ||
            toQt(choice.text).contains(wanted, Qt::CaseInsensitive))
            found.push_back(&choice);
    // What starts as typed comes before what only contains it.
    std::stable_partition(found.begin(), found.end(), [&](const Choice* choice) {
        return choice->shown.startsWith(wanted, Qt::CaseInsensitive) ||
               toQt(choice->text).startsWith(wanted, Qt::CaseInsensitive);
    });
    list_->clear();
    for (const Choice* choice : found) {
        auto* item = new QListWidgetItem(choice->text.empty() ? tr("(blank)") : choice->shown, list_);
        item->setData(codeRole, toQt(choice->text));
    }
    const bool known = std::any_of(found.begin(), found.end(),
                                   [&](const Choice* choice) { return isCalled(*choice, wanted); });
    if (offer_ && !wanted.isEmpty() && !known)
        (new QListWidgetItem(offer_(wanted), list_))->setData(offerRole, true);
    if (!found.empty()) list_->setCurrentRow(0);
    narrowed_ = !wanted.isEmpty();
    if (isVisible()) openList();
}

void ChoiceLine::openList() {
    if (list_->count() == 0) return list_->hide();
    const int rows = std::min(list_->count(), mostShown);
    list_->resize(std::max(width(), grown(narrowest)),
                  rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth());
    QPoint corner = mapToGlobal(QPoint(0, height()));
    if (const auto* where = screen();
        where && corner.y() + list_->height() > where->availableGeometry().bottom())
        corner.setY(mapToGlobal(QPoint()).y() - list_->height());
    list_->move(corner);
    list_->show();
    if (list_->currentItem()) list_->scrollToItem(list_->currentItem());
}

void ChoiceLine::step(int by) {
    openList();
    if (list_->count() == 0) return;
    const int row = std::clamp(list_->currentRow() + by, 0, list_->count() - 1);
    list_->setCurrentRow(row);
    narrowed_ = true;
    if (isOffer(list_->item(row))) return; // what is typed is its name
    setText(list_->item(row)->data(codeRole).toString().isEmpty() ? QString() : list_->item(row)->text());
    selectAll();
}

void ChoiceLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        return step(list_->isVisible() ? 1 : 0);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_PageDown:
        return step(mostShown);
    case Qt::Key_PageUp:
        return step(-mostShown);
    default:
        EntryLine::keyPressEvent(event);
    }
}

void ChoiceLine::focusInEvent(QFocusEvent* event) {
    EntryLine::focusInEvent(event);
    if (!quick) openList();
}

void ChoiceLine::hideEvent(QHideEvent* event) {
    list_->hide();
    EntryLine::hideEvent(event);
}

void ChoiceLine::moveEvent(QMoveEvent* event) {
    EntryLine::moveEvent(event);
    if (list_->isVisible()) openList();
}

void ChoiceLine::mousePressEvent(QMouseEvent* event) {
    EntryLine::mousePressEvent(event);
    openList();
}

} // namespace breakeven::ui

#include "find/go_to_dialog.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/typed_place.h"
#include "economy/table/first_error.h"
#include "theme/type.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr std::size_t mostListed = 30, mostFound = 8;
constexpr int textRole = Qt::UserRole, goesOnRole = Qt::UserRole + 1;

} // namespace

GoToDialog::GoToDialog(Document& document, RecentPlaces& recent, QWidget* parent)
    : QDialog(parent), document_(document), recent_(recent), text_(new QLineEdit(this)),
      caption_(new QLabel(this)), list_(new QListWidget(this)), reason_(new QLabel(this)) {
    setWindowTitle(tr("Go to"));
    search_.read(document.effective(), wording());
    text_->setClearButtonEnabled(true);
    text_->setPlaceholderText(QStringLiteral("budgets:RNL:nursing:amount"));
    auto* label = new QLabel(tr("&Address or names"), this);
    label->setBuddy(text_);
    caption_->setProperty("role", "caption");
    list_->setWordWrap(true);
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMinimumHeight(grid(30));
    reason_->setWordWrap(true);
    reason_->setTextFormat(Qt::PlainText);
    reason_->setProperty("tone", QStringLiteral("error"));
    reason_->setMinimumHeight(3 * reason_->fontMetrics().lineSpacing());
    reason_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(grid(2));
    for (QWidget* widget : std::initializer_list<QWidget*>{label, text_, caption_, list_, reason_, buttons})
        layout->addWidget(widget);
    resize(roomOnScreen(130, 95));
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GoToDialog::reject);
    connect(text_, &QLineEdit::textChanged, this, &GoToDialog::list);
    connect(list_, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { take(*item); });
    text_->installEventFilter(this);
    list();
    text_->setFocus();
}

QString GoToDialog::text() const { return text_->text(); }
QString GoToDialog::reason() const { return reason_->text(); }

void GoToDialog::add(const QString& text, const QString& title, bool goesOn) {
    auto* item = new QListWidgetItem(title.isEmpty() ? text : tr("%1 – %2").arg(text, title), list_);
    item->setData(textRole, text);
    item->setData(goesOnRole, goesOn);
}

void GoToDialog::list() {
    refuse({});
    list_->clear();
    const std::string typed = toCore(text_->text().trimmed());
    if (typed.empty())
        listRecent();
    else
        listCompletions(typed);
    list_->setAccessibleName(caption_->text());
}

void GoToDialog::listRecent() {
    for (const Address& place : recent_.places())
        add(toQt(toText(place)), labelOf(document_.effective(), place), false);
    caption_->setText(list_->count() > 0 ? tr("Recent places") : tr("There are no recent places yet."));
}

void GoToDialog::listCompletions(const std::string& typed) {
    for (const AddressCompletion& completion :
         completionsOf(document_.effective(), typed, wording(), mostListed))
        add(toQt(completion.text), toQt(completion.title), completion.text.ends_with(':'));
    if (typed.find(':') == typed.npos) listFound(typed);
    caption_->setText(list_->count() > 0 ? tr("Continues as") : tr("Nothing begins like this."));
}

void GoToDialog::listFound(const std::string& typed) {
    for (const FoundGroup& group : search_.find(typed, MoneyUnit::pounds, recent_.places(), mostFound))
        for (const Found& found : group.best)
            add(toQt(toText(found.place)), labelOf(document_.effective(), found.place), false);
}

// A part of an address goes into the line; a place is gone to.
void GoToDialog::take(const QListWidgetItem& item) {
    const QString text = item.data(textRole).toString();
    const bool goesOn = item.data(goesOnRole).toBool();
    text_->setText(text);
    text_->setFocus();
    if (!goesOn) accept();
}

void GoToDialog::accept() {
    const QListWidgetItem* chosen = focusWidget() == list_ ? list_->currentItem() : nullptr;
    if (chosen) return take(*chosen);
    QString typed = text_->text().trimmed();
    while (typed.endsWith(':')) typed.chop(1);
    const auto place = placeTyped(document_.effective(), search_, toCore(typed));
    if (!place) {
        text_->setFocus();
        return refuse(textOf(firstError(place.problems).message));
    }
    recent_.add(*place);
    QDialog::accept();
    Q_EMIT placeWanted(*place);
}

void GoToDialog::refuse(const QString& why) {
    reason_->setText(why);
    reason_->setAccessibleName(why);
    text_->setAccessibleDescription(why);
}

// Down leads from the line into the list.
bool GoToDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != text_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down || list_->count() == 0) return QDialog::eventFilter(watched, event);
    list_->setFocus();
    list_->setCurrentRow(0);
    return true;
}

} // namespace breakeven::ui

#include "roll/rolled_items_view.h"

#include "theme/type.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr std::array fates{Fate::carried, Fate::changed, Fate::replaced, Fate::leftOut};

} // namespace

RolledItemsView::RolledItemsView(QWidget* parent)
    : QWidget(parent), model_(new RolledItemsModel(this)), fates_(new QComboBox), list_(new QTreeView) {
    auto* label = new QLabel(tr("S&how"));
    label->setBuddy(fates_);
    fates_->setAccessibleName(tr("Which of them are shown"));
    fates_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fates_->addItem(QString());
    for (const Fate fate : fates) fates_->addItem(QString(), static_cast<int>(fate));
    list_->setModel(model_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->setAccessibleName(tr("What happens to each item of the document"));
    list_->header()->resizeSection(0, room(32));
    list_->header()->resizeSection(1, room(75));
    auto* copy = new QPushButton(tr("&Copy list"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(fates_, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant fate = fates_->currentData();
        model_->show(fate.isValid() ? std::optional(static_cast<Fate>(fate.toInt())) : std::nullopt);
    });
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(fates_);
    top->addStretch();
    top->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(list_, 1);
    nameChoices();
}

void RolledItemsView::setItems(const std::vector<RolledItem>& items, const Economy& before,
                               const Economy& after) {
    model_->setItems(items, before, after);
    nameChoices();
}

void RolledItemsView::clear() {
    model_->clear();
    nameChoices();
}

void RolledItemsView::nameChoices() {
    fates_->setItemText(0, tr("Everything (%1)").arg(model_->count()));
    for (int i = 0; i < static_cast<int>(fates.size()); ++i) {
        const Fate fate = fates[static_cast<std::size_t>(i)];
        fates_->setItemText(i + 1, tr("%1 (%2)").arg(titleOf(fate)).arg(model_->count(fate)));
    }
}

QString RolledItemsView::text() const {
    QString text;
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model_->columnCount(); ++column)
            cells << model_->index(row, column).data().toString();
        text += cells.join('\t') + '\n';
    }
    return text;
}

} // namespace breakeven::ui

#include "grid/refusal_dialog.h"
#include "theme/type.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int mostListed = 500;

QString columnTitle(const GridModel& model, int column) {
    return column < 0 ? QString() : model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

RefusalDialog::RefusalDialog(GridView& view, const QString& what, const Refusals& refusals) : QDialog(&view) {
    setWindowTitle(tr("Nothing was changed"));
    auto* heading = new QLabel(
        tr("%1: refused as a whole, because of %n cell(s).", nullptr, static_cast<int>(refusals.size()))
            .arg(what),
        this);
    heading->setWordWrap(true);
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Refused cells"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Row"), tr("Column"), tr("Why")});
    QString asText;
    for (std::size_t i = 0; i < refusals.size() && i < mostListed; ++i) {
        const Refusal& refusal = refusals[i];
        const QStringList texts{refusal.row < 0 ? QString() : QString::number(refusal.row + 1),
                                columnTitle(*view.gridModel(), refusal.column), refusal.reason};
        auto* item = new QTreeWidgetItem(list, texts);
        item->setToolTip(2, refusal.reason);
        asText += texts.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    for (const int column : {0, 1}) list->resizeColumnToContents(column);
    connect(list, &QTreeWidget::itemActivated, this, [this, &view, refusals, list](QTreeWidgetItem* item) {
        const Refusal& refusal = refusals[static_cast<std::size_t>(list->indexOfTopLevelItem(item))];
        const QModelIndex at =
            view.toShown(view.gridModel()->index(refusal.row, std::max(0, refusal.column)));
        if (at.isValid()) view.setCurrentIndex(at);
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [asText] { QApplication::clipboard()->setText(asText); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(roomOnScreen(160, 80));
}

} // namespace breakeven::ui

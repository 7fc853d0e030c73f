#include "grid/headed_paste_dialog.h"
#include "theme/type.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

HeadedPasteDialog::HeadedPasteDialog(const GridModel& model, const HeadedPaste& paste, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Paste by headings"));
    auto* heading =
        new QLabel(tr("The first row names columns of this table. What is below it goes to them:"), this);
    heading->setWordWrap(true);
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Headings"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Heading pasted"), tr("Column here")});
    int unknown = 0;
    for (const PastedHeading& one : paste.headings) {
        if (one.heading.isEmpty() && one.column < 0) continue;
        unknown += one.column < 0 ? 1 : 0;
        const QString column = one.column < 0
                                   ? tr("none: it is left out")
                                   : model.headerData(one.column, Qt::Horizontal, Qt::DisplayRole).toString();
        new QTreeWidgetItem(list, {one.heading, column});
    }
    list->resizeColumnToContents(0);
    list->setCurrentItem(list->topLevelItem(0));
    const QString added = tr("%n row(s) are added.", nullptr, paste.added);
    const QString changed = paste.byKeys
                                ? tr("%n row(s) found by their keys are changed.", nullptr, paste.changed)
                                : tr("%n row(s) from the cursor on are changed.", nullptr, paste.changed);
    QStringList sentences;
    if (paste.changed > 0) sentences << changed;
    if (paste.added > 0) sentences << added;
    if (unknown > 0) sentences << tr("%n heading(s) name no column here.", nullptr, unknown);
    auto* what = new QLabel(sentences.join(QLatin1Char(' ')), this);
    what->setWordWrap(true);
    // Added in the order they stand in, or Tab would go round among the first.
    auto* buttons = new QDialogButtonBox(this);
    auto* follow = buttons->addButton(tr("&Paste by headings"), QDialogButtonBox::AcceptRole);
    auto* plain = buttons->addButton(tr("Paste &as it is"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    follow->setDefault(true);
    connect(follow, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT byHeadings();
    });
    connect(plain, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT asItStands();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(list);
    layout->addWidget(what);
    layout->addWidget(buttons);
    resize(roomOnScreen(120, 80));
    follow->setFocus();
}

} // namespace breakeven::ui

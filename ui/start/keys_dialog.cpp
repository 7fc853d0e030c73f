#include "start/keys_dialog.h"

#include "theme/type.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

enum KeyColumn { does, keys, where, keyColumnCount };

bool isMeant(const KeyLine& line, const QString& typed) {
    const QString all = line.where + ' ' + line.does + ' ' + line.keys;
    for (const QString& word : typed.split(' ', Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

} // namespace

KeysDialog::KeysDialog(const QList<KeyLine>& lines, QWidget* parent)
    : QDialog(parent), lines_(lines), sought_(new QLineEdit), table_(new QTableWidget), none_(new QLabel) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(roomOnScreen(160, 150));
    sought_->setAccessibleName(tr("Search the keys"));
    sought_->setPlaceholderText(tr("Search: undo, row, Ctrl+D, Scenario"));
    sought_->setClearButtonEnabled(true);
    table_->setColumnCount(keyColumnCount);
    table_->setAccessibleName(tr("Keyboard shortcuts"));
    table_->setHorizontalHeaderLabels({tr("What it does"), tr("Keys"), tr("Where")});
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    none_->setProperty("role", "caption");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->addWidget(sought_);
    layout->addWidget(table_, 1);
    layout->addWidget(none_);
    layout->addWidget(buttons);
    connect(sought_, &QLineEdit::textChanged, this, &KeysDialog::search);
    search();
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setSectionResizeMode(does, QHeaderView::Stretch);
    sought_->setFocus();
}

void KeysDialog::search() {
    QList<KeyLine> shown;
    for (const KeyLine& line : lines_)
        if (isMeant(line, sought_->text())) shown << line;
    table_->setRowCount(static_cast<int>(shown.size()));
    QStringList headings; // which do not show
    for (int row = 0; row < shown.size(); ++row) {
        headings << shown[row].does;
        table_->setItem(row, does, new QTableWidgetItem(shown[row].does));
        table_->setItem(row, keys, new QTableWidgetItem(shown[row].keys));
        table_->setItem(row, where, new QTableWidgetItem(shown[row].where));
    }
    table_->setVerticalHeaderLabels(headings);
    none_->setText(tr("%n key(s)", nullptr, static_cast<int>(shown.size())));
}

} // namespace breakeven::ui

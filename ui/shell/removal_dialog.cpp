#include "shell/removal_dialog.h"

#include "document/labels.h"
#include "theme/type.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace breakeven::ui {

namespace {

constexpr int mostNames = 5;

QString namesOf(const Economy& economy, TableId table, const std::vector<std::size_t>& rows) {
    QStringList names;
    for (const std::size_t row : rows) {
        if (names.size() == mostNames) {
            names << QStringLiteral("…");
            break;
        }
        names << labelOf(economy, table, row);
    }
    return names.join(QStringLiteral(", "));
}

bool hasChildren(const Economy& economy, const Removal& removal) {
    return removal.table == TableId::scenarios &&
           removal.others != removalOf(economy, removal.table, removal.rows, Children::stay).others;
}

} // namespace

QStringList RemovalDialog::listed(const Document& document, const Removal& removal) {
    const Economy& economy = document.economy();
    std::map<TableId, std::vector<std::size_t>> going;
    for (const RowPlace& place : removal.others) going[place.table].push_back(place.row);
    std::map<std::pair<TableId, std::size_t>, std::vector<std::size_t>> cleared;
    for (const CellPlace& place : removal.cleared) cleared[{place.table, place.column}].push_back(place.row);
    QStringList lines;
    for (const auto& [table, rows] : going)
        lines << tr("%1, %n row(s): %2", nullptr, static_cast<int>(rows.size()))
                     .arg(titleOf(specification(table)), namesOf(economy, table, rows));
    for (const auto& [column, rows] : cleared)
        lines << tr("%1 becomes blank in %n row(s) of %2: %3", nullptr, static_cast<int>(rows.size()))
                     .arg(titleOf(specification(column.first).columns[column.second]),
                          titleOf(specification(column.first)), namesOf(economy, column.first, rows));
    return lines;
}

RemovalDialog::RemovalDialog(const Document& document, const Removal& removal, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Delete rows that are in use?"));
    const int count = static_cast<int>(removal.rows.size());
    const QString what =
        count == 1 ? labelOf(document.economy(), removal.table, removal.rows.front())
                   : tr("%n row(s) of %1", nullptr, count).arg(titleOf(specification(removal.table)));
    auto* heading = new QLabel(tr("%1: the following use what is to be deleted.").arg(what));
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(strongFont());
    heading->setWordWrap(true);
    auto* uses = new QListWidget;
    uses->setAccessibleName(tr("What uses it"));
    uses->addItems(listed(document, removal));
    uses->setCurrentRow(0);
    uses->setWordWrap(true);
    auto* note =
        new QLabel(tr("Delete what is listed too, or keep everything as it is. Undo restores all of it."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    const auto add = [&](const QString& text, QDialogButtonBox::ButtonRole role, OfUses answer) {
        auto* button = buttons->addButton(text, role);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            answer_ = answer;
            accept();
        });
        return button;
    };
    add(tr("&Delete them too"), QDialogButtonBox::DestructiveRole, OfUses::deleteToo);
    if (hasChildren(document.economy(), removal))
        add(tr("Keep the &scenarios built on it"), QDialogButtonBox::ActionRole, OfUses::keepChildren);
    QPushButton* keep = add(tr("&Keep"), QDialogButtonBox::RejectRole, OfUses::keep);
    keep->setDefault(true);
    keep->setFocus();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(uses, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(roomOnScreen(140, 80));
}

OfUses askOfUses(const Document& document, const Removal& removal, QWidget* parent) {
    RemovalDialog dialog(document, removal, parent);
    dialog.exec();
    return dialog.answer();
}

} // namespace breakeven::ui

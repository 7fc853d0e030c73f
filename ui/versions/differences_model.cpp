#include "versions/differences_model.h"

#include "document/message_text.h"
#include "theme/colours.h"
#include "theme/row_heading.h"
#include "versions/cell_words.h"

#include <QGuiApplication>

namespace breakeven::ui {

namespace {

using Kind = DocumentDifference::Kind;

} // namespace

void DifferencesModel::show(std::vector<DocumentDifference> differences, Economy thenEconomy,
                            Economy nowEconomy, QString thenName, QString nowName) {
    beginResetModel();
    differences_ = std::move(differences);
    then_ = std::move(thenEconomy);
    now_ = std::move(nowEconomy);
    thenName_ = std::move(thenName);
    nowName_ = std::move(nowName);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int DifferencesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(differences_.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString DifferencesModel::textAt(const DocumentDifference& one, int column) const {
    switch (column) {
    case place:
        return cellWords(one.kind == Kind::went ? then_ : now_, one.place, unit_);
    case then:
        if (one.kind == Kind::cell) return heldWords(then_, one.place, one.before, unit_);
        return one.kind == Kind::came ? tr("not there") : tr("there");
    case now:
        if (one.kind == Kind::cell) return heldWords(now_, one.place, one.after, unit_);
        return one.kind == Kind::came ? tr("there") : tr("not there");
    default:
        return one.kind == Kind::cell ? riseWords(now_, one.place, one.before, one.after, unit_) : QString();
    }
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DocumentDifference& one = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(one, index.column());
    case Qt::ToolTipRole:
        return index.column() == place
                   ? QStringLiteral("%1\n%2").arg(textAt(one, place), toQt(toText(one.place)))
                   : textAt(one, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() > place ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == rise && textAt(one, rise).startsWith('('))
            return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == place ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case place:
        return tr("Cell or row");
    case then:
        return headingWords(thenName_);
    case now:
        return headingWords(nowName_);
    default:
        return tr("Difference");
    }
}

} // namespace breakeven::ui

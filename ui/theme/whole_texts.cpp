#include "theme/whole_texts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextDocument>
#include <QToolTip>

namespace breakeven::ui {

namespace {

const char* const filterName = "wholeTexts";

/// The whole text before what else is to be said of it.
QString withWhole(const QString& text, const QString& tip) {
    if (tip.contains(text)) return tip;
    if (tip.isEmpty()) return text;
    return Qt::mightBeRichText(tip) ? text.toHtmlEscaped() + QStringLiteral("<br>") + tip : text + '\n' + tip;
}

QString wholeOf(const QHeaderView& header, QPoint at) {
    const int section = header.logicalIndexAt(at);
    if (section < 0 || header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).isValid())
        return {};
    const QString text = header.model()->headerData(section, header.orientation()).toString();
    const int room = header.orientation() == Qt::Horizontal ? header.sectionSize(section) : header.width();
    return header.fontMetrics().horizontalAdvance(text) + 8 > room ? text : QString();
}

QString wholeOf(const QAbstractItemView& view, QPoint at) {
    const QModelIndex index = view.indexAt(at);
    if (!index.isValid() || view.sizeHintForIndex(index).width() <= view.visualRect(index).width()) return {};
    return withWhole(index.data().toString(), index.data(Qt::ToolTipRole).toString());
}

QString wholeOf(const QComboBox& box) {
    if (!box.toolTip().isEmpty() || box.isEditable()) return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room - 4 ? box.currentText() : QString();
}

class WholeTexts : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) return false;
        auto* widget = static_cast<QWidget*>(watched);
        const auto* help = static_cast<QHelpEvent*>(event);
        QString text;
        if (const auto* box = qobject_cast<QComboBox*>(widget)) text = wholeOf(*box);
        const auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
        if (view && view->viewport() == widget && view->model()) {
            const auto* header = qobject_cast<const QHeaderView*>(view);
            text = header ? wholeOf(*header, help->pos()) : wholeOf(*view, help->pos());
        }
        if (text.isEmpty()) return false;
        QToolTip::showText(help->globalPos(), text, widget);
        return true;
    }
};

} // namespace

void tellWholeTexts(QApplication& application) {
    if (application.findChild<QObject*>(filterName)) return;
    auto* filter = new WholeTexts(&application);
    filter->setObjectName(filterName);
    application.installEventFilter(filter);
}

} // namespace breakeven::ui
